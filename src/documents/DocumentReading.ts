export type {
  DocumentContent,
  DocumentProblem,
  DocumentProblemReason,
  DocumentReading,
} from '../domain/documentReading.ts';
