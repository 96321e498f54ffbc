export { aPatient, aPractice, aWorld, personIn } from '../../simulator/world/builders.ts';
