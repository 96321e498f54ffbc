import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn } from './sign-in/SignIn.tsx';

const container = document.getElementById('home');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <SignIn />
    </StrictMode>,
  );
}
