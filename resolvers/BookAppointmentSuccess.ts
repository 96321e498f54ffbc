import type { BookAppointmentSuccessResolvers } from '../src/generated/resolvers-types.ts';

export const BookAppointmentSuccess: BookAppointmentSuccessResolvers = {
  appointment: (booked, _, { services }) => services.appointments.booked(booked),
};
