export {
  aCourse,
  aMessage,
  aPatient,
  aPractice,
  aPrescriptionRequest,
  aWorld,
  personIn,
} from '../../simulator/world/builders.ts';
