import './virtual/install.ts';
import { readDocument } from '../src/documents/readDocument.ts';
import { useDocumentReading } from './virtual/readingThread.ts';

// Loaded after the modules are replaced: documents are read by the product's own function.
useDocumentReading(readDocument);
