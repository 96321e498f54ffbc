import type { BookGpAppointmentSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const BookGpAppointmentSuccess: BookGpAppointmentSuccessResolvers = {
  appointment: (booked, _, { services }) => services.appointments.booked(booked),
};
