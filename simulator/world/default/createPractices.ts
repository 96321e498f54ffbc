import type { Clinician } from '../Clinic.ts';
import type { Practice, Services } from '../Practice.ts';
import { createRandom } from '../random.ts';
import { practiceServices, recordAccess } from '../services.ts';
import { createClinics, type ClinicPlan } from './createClinics.ts';
import { createRecipients } from './generateMessages.ts';

/** The ODS codes of the default world by the scenario of each practice. No organisation uses these codes. */
export const odsCodes = {
  busy: 'X99901',
  reasonMandatory: 'X99902',
  noAppointments: 'X99903',
  noneAllowed: 'X99904',
  recordOff: 'X99905',
  version18: 'X99906',
  version20: 'X99907',
  notLive: 'X99908',
  reasonNotRequested: 'X99909',
  essentialsOnly: 'X99910',
} as const;

interface PracticePlan {
  readonly odsCode: string;
  readonly name: string;
  readonly version?: string;
  readonly live?: boolean;
  readonly off?: readonly (keyof Services)[];
  readonly bookingReason?: Practice['inputRequirements']['AppointmentBookingReason'];
  readonly prescribingComment?: Practice['inputRequirements']['PrescribingComment'];
  readonly appointments?: Partial<Practice['appointments']>;
  readonly clinicians?: number;
  readonly clinics?: Partial<ClinicPlan>;
}

const practicePlans: readonly PracticePlan[] = [
  {
    odsCode: odsCodes.busy,
    name: 'Applewood Surgery',
    clinicians: 12,
    clinics: {
      starts: ['09:00', '14:00'],
      slotsEach: 14,
      bookedShare: 0.1,
      slotIdPrefix: '9007199254740',
      nightsOfClockChanges: true,
    },
  },
  {
    odsCode: odsCodes.reasonMandatory,
    name: 'Birchfield Health Centre',
    bookingReason: 'RequestedMandatory',
    prescribingComment: 'RequestedMandatory',
    appointments: { BookableFromDays: 1, BookableToDays: 14 },
  },
  { odsCode: odsCodes.noAppointments, name: 'Cedar Lane Surgery', off: ['AppointmentsSupported'] },
  { odsCode: odsCodes.noneAllowed, name: 'Dovecote Medical Practice', appointments: { MaxAppointments: 0 } },
  { odsCode: odsCodes.recordOff, name: 'Elm Tree Practice', off: ['MedicalRecordSupported'] },
  { odsCode: odsCodes.version18, name: 'Foxglove Surgery', version: '1.8.0.0' },
  { odsCode: odsCodes.version20, name: 'Greenbank Medical Centre', version: '2.0.0.0' },
  { odsCode: odsCodes.notLive, name: 'Hawthorn Practice', live: false },
  {
    odsCode: odsCodes.reasonNotRequested,
    name: 'Ivy Bank Surgery',
    bookingReason: 'NotRequested',
    prescribingComment: 'NotRequested',
    appointments: { TelephoneConsultationsEnabled: false },
    clinics: { telephone: false, video: false },
  },
  {
    odsCode: odsCodes.essentialsOnly,
    name: 'Juniper Road Surgery',
    off: [
      'PrescribingSupported',
      'EpsSupported',
      'DemographicsUpdateSupported',
      'PracticePatientCommunicationSupported',
      'OnlineRegistrationSupported',
      'OnlineTriageSupported',
      'RecordSharingSupported',
    ],
  },
];

const clinicianSurnames = [
  'Stethoscope',
  'Plaster',
  'Bandage',
  'Tonic',
  'Poultice',
  'Lozenge',
  'Compress',
  'Ointment',
  'Liniment',
  'Splint',
  'Elixir',
  'Tincture',
];
const jobRoles = ['General practitioner', 'Practice nurse', 'Clinical pharmacist', 'Physiotherapist'];

/** Creates the practices of the default world and their clinics. */
export function createPractices(seed: string | number, today: string): Practice[] {
  return practicePlans.map((plan, at) => {
    const random = createRandom(seed, `practice ${plan.odsCode}`);
    const clinicians = createClinicians(plan.clinicians ?? 3);
    const services = practiceServices(true);
    for (const service of plan.off ?? []) services[service] = false;
    const clinicPlan: ClinicPlan = {
      starts: ['09:00'],
      slotsEach: 10,
      minutes: 15,
      bookedShare: 0.2,
      telephone: true,
      video: true,
      nightsOfClockChanges: false,
      slotIdPrefix: '1',
      ...plan.clinics,
    };
    const address = {
      NumberStreet: `${at + 1} Invented Street`,
      Town: 'Exampleton',
      County: 'Nowhereshire',
      Postcode: `ZZ99 ${at}AA`,
    };
    return {
      odsCode: plan.odsCode,
      name: plan.name,
      version: plan.version ?? '2.1.0.0',
      clinicalSystemVersion: `9.${at + 10}.2`,
      live: plan.live ?? true,
      address,
      telephoneNumber: `01632 9600${String(at).padStart(2, '0')}`,
      services,
      record: recordAccess(services.MedicalRecordSupported),
      inputRequirements: {
        AppointmentBookingReason: plan.bookingReason ?? 'RequestedOptional',
        PrescribingComment: plan.prescribingComment ?? 'RequestedOptional',
      },
      messages: {
        AppointmentsMessage: `Call us on the day if it cannot wait & you feel worse. ${plan.name}`,
        PrescribingMessage: 'Please allow three working days.\nAsk for all your medicines at once.',
        MessagingMessage: 'We read messages on working days only <not at night>.',
      },
      appointments: {
        MaxAppointments: 4,
        BookableFromDays: 0,
        BookableToDays: 28,
        TelephoneConsultationsEnabled: true,
        ...plan.appointments,
      },
      locations: [
        {
          LocationId: 1,
          LocationName: 'Main Surgery',
          NumberAndStreet: address.NumberStreet,
          Town: address.Town,
          Postcode: address.Postcode,
        },
        { LocationId: 2, LocationName: 'Branch Surgery' },
      ],
      clinicians,
      messageRecipients: createRecipients(createRandom(seed, `recipients of ${plan.odsCode}`).guid),
      clinics: createClinics(clinicPlan, clinicians, 2, today, random),
    };
  });
}

function createClinicians(count: number): Clinician[] {
  return clinicianSurnames.slice(0, count).map((surname, at) => {
    const role = jobRoles[at % jobRoles.length] ?? 'Clinician';
    const title = at % jobRoles.length === 0 ? 'Dr' : 'Ms';
    const clinician: Clinician = {
      ClinicianId: at + 1,
      DisplayName: `${title} ${surname}`,
      Surname: surname,
      Title: title,
      JobRole: role,
    };
    if (at === 0) {
      clinician.Languages = [{ LanguageCode: 'en', Description: 'English' }, { LanguageCode: 'cy' }];
      clinician.Sex = 'Indeterminate';
    }
    return clinician;
  });
}
