import type { Letter } from '../../simulator/world/registration.ts';
import type { OperationStep, WriteAction } from '../plan/Plan.ts';
import type { Directory } from './Directory.ts';

/** The input of a write, and what it is about in the words of the world. */
export interface Input {
  readonly input: Record<string, unknown>;
  readonly target: string;
}

/** A text that only this step writes. */
export function markOf(step: number): string {
  return `step ${step}`;
}

/** A telephone number that only this step requests. */
function telephoneOf(step: number): string {
  return `01632 9${String(step).padStart(5, '0')}`;
}

/** Makes the input of a write from what the person knows. @returns undefined when something is not known */
export function inputOf(
  step: OperationStep & { readonly id: number },
  directory: Directory,
  letter: Letter | undefined,
): Input | undefined {
  if (step.action === 'register') {
    if (!letter) return undefined;
    const { odsCode, accountId, linkageKey, surname, dateOfBirth } = letter;
    return { input: { odsCode, accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' }, target: 'link' };
  }
  const patient = directory.find(step.patient);
  if (!patient) return undefined;
  const pick = <T>(items: readonly T[]): T | undefined => items[step.choice % items.length];
  const { id: patientId } = patient;
  switch (step.action as Exclude<WriteAction, 'register'>) {
    case 'book': {
      const slot = pick([...patient.slots]);
      return slot && { input: { slotId: slot[1], reason: markOf(step.id) }, target: `${slot[0]} ${markOf(step.id)}` };
    }
    case 'cancel': {
      const appointment = pick(patient.appointments);
      return (
        appointment && { input: { appointmentId: appointment.id, reason: 'Not needed' }, target: appointment.target }
      );
    }
    case 'order': {
      const course = pick(patient.courses);
      return (
        course && { input: { patientId, courseIds: [course.id], comment: markOf(step.id) }, target: course.target }
      );
    }
    case 'cancelOrder': {
      const order = pick(patient.orders);
      return order && { input: { prescriptionId: order.id }, target: order.target };
    }
    case 'send': {
      const subject = markOf(step.id);
      return { input: { patientId, subject, body: 'A question', recipientIds: patient.recipients }, target: subject };
    }
    case 'markRead':
    case 'delete': {
      const message = pick(patient.messages);
      return message && { input: { messageId: message.id }, target: message.target };
    }
    case 'changeDetails': {
      const telephone = telephoneOf(step.id);
      return { input: { patientId, contactDetails: { telephone } }, target: telephone };
    }
    case 'reset':
      return { input: { patientId, confirm: true, reason: markOf(step.id) }, target: 'account' };
    case 'cancelDetails':
    case 'unlink':
      return { input: { patientId }, target: 'all' };
  }
}
