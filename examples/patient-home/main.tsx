import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn } from './sign-in/SignIn.tsx';

const place = document.getElementById('home');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <SignIn />
    </StrictMode>,
  );
}
