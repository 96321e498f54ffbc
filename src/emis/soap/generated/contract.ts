// Written by scripts/generate-contract-types.ts from src/emis/soap/wsdl/patient-services.xsd. Not to be edited by hand.

/** A whole number of up to 64 bits, every digit as sent. */
export type LongText = string;
/** A decimal number, every digit as sent: 1.10 is not 1.1. */
export type DecimalText = string;
/** A calendar day, such as 2026-10-25. */
export type DateText = string;
/** UK local time without an offset, such as 2026-10-25T01:30:00. */
export type LocalDateTimeText = string;
/** A date and time with the offset it was sent with, or Z. */
export type InstantText = string;
/** 36 characters; in answers always in lower case. */
export type Guid = string;
/** base64 with padding and without white space. */
export type Base64Text = string;

export type AccountRegistrationStatus = 'Unknown' | 'Active' | 'Inactive' | 'NotRegistered' | 'Archived';

export type ApplicationLinkLevel = 'Unknown' | 'Restricted' | 'Linked';

export type CodeSystem = 'Unknown' | 'SnomedCt' | 'Emis';

export type DatePart = 'Unknown' | 'YearMonthDay' | 'YearMonth' | 'Year';

export type DrugStatus = 'Unknown' | 'Active' | 'Cancelled';

export type IdentifierType = 'Unknown' | 'NhsNumber' | 'ChiNumber';

export type InputRequirement = 'Unknown' | 'NotRequested' | 'RequestedOptional' | 'RequestedMandatory';

export type ItemType = 'Allergies' | 'Consultations' | 'Documents' | 'Immunisations' | 'Medication' | 'Problems' | 'TestResults';

export type MessageReadState = 'Read';

export type MessageReadStateUpdateStatus = 'Unknown' | 'Updated';

export type PrescriptionType = 'Unknown' | 'Acute' | 'Repeat' | 'RepeatDispensing' | 'Automatic';

export type RecordAccessScheme = 'Unknown' | 'None' | 'Legacy' | 'CoreSummaryCareRecord' | 'DetailedCodedCareRecord';

export type RequestedMedicationCourseStatus = 'Unknown' | 'Issued' | 'Requested' | 'ForwardedForSigning' | 'Rejected' | 'Cancelled';

export type SessionType = 'Unknown' | 'Timed' | 'Untimed';

export type Sex = 'Unknown' | 'Male' | 'Female' | 'Indeterminate';

export type SlotTypeStatus = 'Unknown' | 'Practice' | 'Telephone' | 'Visit' | 'Video';

export type TelephoneContactType = 'Unknown' | 'Other' | 'Mobile' | 'Home';

export interface Address {
  readonly HouseNameFlatNumber?: string | undefined;
  readonly NumberStreet?: string | undefined;
  readonly Village?: string | undefined;
  readonly Town?: string | undefined;
  readonly County?: string | undefined;
  readonly Postcode?: string | undefined;
}

export interface ContactDetails {
  readonly TelephoneNumber?: string | undefined;
  readonly MobileNumber?: string | undefined;
  readonly EmailAddress?: string | undefined;
}

export interface PatientIdentifier {
  readonly IdentifierValue: string;
  readonly IdentifierType: IdentifierType;
}

export interface PracticeSummary {
  readonly NationalPracticeCode: string;
  readonly PracticeName: string;
  readonly Address?: Address | undefined;
}

export interface Services {
  readonly AppointmentsSupported: boolean;
  readonly PrescribingSupported: boolean;
  readonly EpsSupported: boolean;
  readonly DemographicsUpdateSupported: boolean;
  readonly PracticePatientCommunicationSupported: boolean;
  readonly OnlineRegistrationSupported: boolean;
  readonly PreRegistrationSupported: boolean;
  readonly OnlineTriageSupported: boolean;
  readonly MedicalRecordSupported: boolean;
  readonly RecordSharingSupported: boolean;
  readonly MedicalRecord?: RecordAccess | undefined;
}

export interface RecordAccess {
  readonly RecordAccessScheme: RecordAccessScheme;
  readonly AllergiesEnabled: boolean;
  readonly ConsultationsEnabled: boolean;
  readonly ImmunisationsEnabled: boolean;
  readonly DocumentsEnabled: boolean;
  readonly MedicationEnabled: boolean;
  readonly ProblemsEnabled: boolean;
  readonly TestResultsEnabled: boolean;
}

export interface InputRequirements {
  readonly AppointmentBookingReason: InputRequirement;
  readonly PrescribingComment: InputRequirement;
}

export interface PracticeMessages {
  readonly AppointmentsMessage?: string | undefined;
  readonly PrescribingMessage?: string | undefined;
  readonly MessagingMessage?: string | undefined;
}

export interface AppointmentSettings {
  readonly MaxAppointments: number;
  readonly BookableFromDays: number;
  readonly BookableToDays: number;
  readonly TelephoneConsultationsEnabled: boolean;
}

export interface AssignedServices {
  readonly AppointmentsEnabled: boolean;
  readonly DemographicsUpdateEnabled: boolean;
  readonly EpsEnabled: boolean;
  readonly MedicalRecordEnabled: boolean;
  readonly OnlineTriageEnabled: boolean;
  readonly PracticePatientCommunicationEnabled: boolean;
  readonly PrescribingEnabled: boolean;
  readonly RecordSharingEnabled: boolean;
  readonly RecordViewAuditEnabled: boolean;
}

export interface EffectiveServices {
  readonly AppointmentsEnabled: boolean;
  readonly DemographicsUpdateEnabled: boolean;
  readonly EpsEnabled: boolean;
  readonly MedicalRecordEnabled: boolean;
  readonly OnlineTriageEnabled: boolean;
  readonly PracticePatientCommunicationEnabled: boolean;
  readonly PrescribingEnabled: boolean;
  readonly RecordSharingEnabled: boolean;
  readonly RecordViewAuditEnabled: boolean;
  readonly MedicalRecord?: RecordAccess | undefined;
}

export interface Location {
  readonly LocationId: number;
  readonly LocationName: string;
  readonly HouseNameFlatNumber?: string | undefined;
  readonly NumberAndStreet?: string | undefined;
  readonly Village?: string | undefined;
  readonly Town?: string | undefined;
  readonly Postcode?: string | undefined;
}

export interface Language {
  readonly LanguageCode: string;
  readonly Description?: string | undefined;
}

export interface SessionHolder {
  readonly ClinicianId: number;
  readonly DisplayName: string;
  readonly Forenames?: string | undefined;
  readonly Surname?: string | undefined;
  readonly Title?: string | undefined;
  readonly Sex?: Sex | undefined;
  readonly JobRole?: string | undefined;
  readonly Languages: readonly Language[];
}

export interface Session {
  readonly SessionId: number;
  readonly SessionName?: string | undefined;
  readonly SessionType: SessionType;
  readonly SessionDate: DateText;
  readonly DefaultDuration?: number | undefined;
  readonly LocationId: number;
  readonly ClinicianIds: readonly number[];
}

export interface SlotSession {
  readonly SessionId: number;
  readonly SessionName?: string | undefined;
  readonly SessionType: SessionType;
  readonly SessionDate: DateText;
  readonly DefaultDuration?: number | undefined;
  readonly LocationId: number;
  readonly ClinicianIds: readonly number[];
  readonly Slots: readonly Slot[];
}

export interface Slot {
  readonly SlotId: LongText;
  readonly StartTime: LocalDateTimeText;
  readonly EndTime: LocalDateTimeText;
  readonly SlotTypeName?: string | undefined;
  readonly SlotTypeStatus: SlotTypeStatus;
}

export interface Appointment {
  readonly SlotId: LongText;
  readonly StartTime: LocalDateTimeText;
  readonly EndTime: LocalDateTimeText;
  readonly SlotTypeName?: string | undefined;
  readonly SlotTypeStatus: SlotTypeStatus;
  readonly SessionId: number;
  readonly BookingDate?: LocalDateTimeText | undefined;
  readonly BookingReason?: string | undefined;
  readonly BookingMethod?: string | undefined;
  readonly VidyoRoomUri?: string | undefined;
  readonly TelephoneAppointmentDetails?: TelephoneDetails | undefined;
}

export interface TelephoneDetails {
  readonly TelephoneNumber: string;
  readonly ContactType?: TelephoneContactType | undefined;
}

export interface MedicationCourse {
  readonly MedicationCourseGuid: Guid;
  readonly Name: string;
  readonly Dosage?: string | undefined;
  readonly QuantityRepresentation?: string | undefined;
  readonly PrescriptionType: PrescriptionType;
  readonly Constituents: readonly string[];
  readonly CanBeRequested: boolean;
  readonly MostRecentIssueDate?: InstantText | undefined;
  readonly NextIssueDate?: InstantText | undefined;
  readonly ReviewDate?: InstantText | undefined;
}

export interface PrescriptionRequest {
  readonly PrescriptionRequestGuid: Guid;
  readonly DateRequested: InstantText;
  readonly RequestedMedicationCourses: readonly RequestedCourse[];
  readonly Status?: string | undefined;
  readonly RequestedByDisplayName?: string | undefined;
  readonly RequestedByForenames?: string | undefined;
  readonly RequestedBySurname?: string | undefined;
}

export interface RequestedCourse {
  readonly RequestedMedicationCourseGuid: Guid;
  readonly RequestedMedicationCourseStatus: RequestedMedicationCourseStatus;
}

export interface MedicalRecord {
  readonly Allergies: readonly Observation[];
  readonly Consultations: readonly Consultation[];
  readonly Documents: readonly Document[];
  readonly Immunisations: readonly Observation[];
  readonly Medication: readonly Medication[];
  readonly Problems: readonly Problem[];
  readonly TestResults: readonly TestResult[];
  readonly Users: readonly User[];
}

export interface Observation {
  readonly EventGuid: Guid;
  readonly Term?: string | undefined;
  readonly CodeId?: LongText | undefined;
  readonly CodeSystem?: CodeSystem | undefined;
  readonly AvailabilityDateTime?: InstantText | undefined;
  readonly EffectiveDate?: EffectiveDate | undefined;
  readonly AuthorisingUserInRoleGuid?: Guid | undefined;
  readonly EnteredByUserInRoleGuid?: Guid | undefined;
  readonly ObservationType?: string | undefined;
  readonly Episodicity?: string | undefined;
  readonly NumericValue?: DecimalText | undefined;
  readonly NumericOperator?: string | undefined;
  readonly NumericUnits?: string | undefined;
  readonly DisplayValue?: string | undefined;
  readonly TextValue?: string | undefined;
  readonly Range?: Range | undefined;
  readonly Abnormal?: boolean | undefined;
  readonly AbnormalReason?: string | undefined;
  readonly AssociatedText: readonly AssociatedText[];
}

export interface EffectiveDate {
  readonly DatePart: DatePart;
  readonly Value?: string | undefined;
}

export interface Range {
  readonly Minimum?: DecimalText | undefined;
  readonly MinimumText?: string | undefined;
  readonly Maximum?: DecimalText | undefined;
  readonly MaximumText?: string | undefined;
  readonly Units?: string | undefined;
}

export interface AssociatedText {
  readonly Text: string;
  readonly TextType?: string | undefined;
}

export interface Consultation {
  readonly EventGuid: Guid;
  readonly Term?: string | undefined;
  readonly CodeId?: LongText | undefined;
  readonly CodeSystem?: CodeSystem | undefined;
  readonly AvailabilityDateTime?: InstantText | undefined;
  readonly EffectiveDate?: EffectiveDate | undefined;
  readonly AuthorisingUserInRoleGuid?: Guid | undefined;
  readonly EnteredByUserInRoleGuid?: Guid | undefined;
  readonly Location?: string | undefined;
  readonly ConsultantName?: string | undefined;
  readonly Sections: readonly ConsultationSection[];
}

export interface ConsultationSection {
  readonly Header: string;
  readonly Code?: LongText | undefined;
  readonly PageNumber?: number | undefined;
  readonly Observations: readonly Observation[];
}

export interface Document {
  readonly DocumentGuid: Guid;
  readonly Observation: Observation;
  readonly Size?: number | undefined;
  readonly PageCount?: number | undefined;
  readonly Extension?: string | undefined;
  readonly Available: boolean;
}

export interface Medication {
  readonly EventGuid: Guid;
  readonly Term?: string | undefined;
  readonly CodeId?: LongText | undefined;
  readonly CodeSystem?: CodeSystem | undefined;
  readonly AvailabilityDateTime?: InstantText | undefined;
  readonly EffectiveDate?: EffectiveDate | undefined;
  readonly AuthorisingUserInRoleGuid?: Guid | undefined;
  readonly EnteredByUserInRoleGuid?: Guid | undefined;
  readonly DrugName: string;
  readonly Dosage?: string | undefined;
  readonly Quantity?: DecimalText | undefined;
  readonly QuantityUnit?: string | undefined;
  readonly QuantityRepresentation?: string | undefined;
  readonly IsMixture?: boolean | undefined;
  readonly Mixture?: Mixture | undefined;
  readonly FirstIssueDate?: DateText | undefined;
  readonly LastIssueDate?: DateText | undefined;
  readonly PrescriptionType: PrescriptionType;
  readonly DrugStatus?: DrugStatus | undefined;
}

export interface Mixture {
  readonly MixtureName: string;
  readonly Constituents: readonly MixtureConstituent[];
}

export interface MixtureConstituent {
  readonly ConstituentName: string;
  readonly Strength?: string | undefined;
}

export interface Problem {
  readonly Status?: string | undefined;
  readonly Significance?: string | undefined;
  readonly ProblemEndDate?: DateText | undefined;
  readonly Observation: Observation;
}

export interface TestResult {
  readonly Value: Observation;
  readonly ChildValues: readonly Observation[];
}

export interface User {
  readonly UserInRoleGuid: Guid;
  readonly Title?: string | undefined;
  readonly Forenames?: string | undefined;
  readonly Surname?: string | undefined;
  readonly Role?: string | undefined;
  readonly Organisation?: string | undefined;
}

export interface FilterDetails {
  readonly ItemFilter: string;
  readonly ItemFilterFromDate?: DateText | undefined;
  readonly ItemFilterToDate?: DateText | undefined;
  readonly FreeTextFilterFromDate?: DateText | undefined;
}

export interface MessageSummary {
  readonly MessageId: number;
  readonly Subject?: string | undefined;
  readonly SentDateTime: InstantText;
  readonly ReplyCount?: number | undefined;
  readonly HasUnreadReplies?: boolean | undefined;
  readonly LastReplyDateTime?: InstantText | undefined;
  readonly LastReplyFromDisplayName?: string | undefined;
  readonly Recipients: readonly Recipient[];
}

export interface Recipient {
  readonly RecipientGuid?: Guid | undefined;
  readonly Name: string;
}

export interface Message {
  readonly ClientApplicationName?: string | undefined;
  readonly MessageId: number;
  readonly Subject?: string | undefined;
  readonly SentDateTime: InstantText;
  readonly Content?: string | undefined;
  readonly Recipients: readonly Recipient[];
  readonly MessageReplies: readonly MessageReply[];
}

export interface MessageReply {
  readonly Sender?: string | undefined;
  readonly SentDateTime: InstantText;
  readonly IsUnread?: boolean | undefined;
  readonly ReplyContent?: string | undefined;
  readonly IsLegacy?: boolean | undefined;
}

export interface ApiFault {
  readonly InternalResponseCode: number;
  readonly Message: string;
  readonly ErrorReference?: Guid | undefined;
}

export interface SessionSequence {
  readonly Number: number;
  readonly SessionHash: Base64Text;
}

export type CreateEndUserSessionRequest = Readonly<Record<string, never>>;

export interface CreateEndUserSessionResponse {
  readonly EndUserSessionId: string;
  readonly TimeoutMinutes: number;
}

export interface BeginPatientSessionRequest {
  readonly PatientRelationshipId: Guid;
  readonly ClientPublicKey: string;
}

export interface BeginPatientSessionResponse {
  readonly HandshakeId: Guid;
  readonly ServerPublicKey: Base64Text;
  readonly Salt: Base64Text;
  readonly Iterations: number;
  readonly ServerValidationKey: Base64Text;
}

export interface CompletePatientSessionRequest {
  readonly HandshakeId: Guid;
  readonly ClientValidationKey: string;
}

export interface CompletePatientSessionResponse {
  readonly SessionId: Guid;
  readonly TimeoutMinutes: number;
}

export interface FindPracticeRequest {
  readonly Name?: string | undefined;
  readonly Postcode?: string | undefined;
}

export interface FindPracticeResponse {
  readonly Practices: readonly PracticeSummary[];
}

export interface GetClinicalVersionInformationRequest {
  readonly NationalPracticeCode: string;
}

export interface GetClinicalVersionInformationResponse {
  readonly NationalPracticeCode: string;
  readonly PracticeName: string;
  readonly ApiVersion: string;
  readonly ClinicalSystemVersion: string;
  readonly Live: boolean;
}

export interface GetPracticeSettingsRequest {
  readonly NationalPracticeCode: string;
}

export interface GetPracticeSettingsResponse {
  readonly Services: Services;
  readonly InputRequirements: InputRequirements;
  readonly Messages?: PracticeMessages | undefined;
  readonly Appointments: AppointmentSettings;
  readonly Address?: Address | undefined;
  readonly TelephoneNumber?: string | undefined;
}

export type GetUserOptionsRequest = Readonly<Record<string, never>>;

export interface GetUserOptionsResponse {
  readonly ApplicationLinkLevel: ApplicationLinkLevel;
  readonly AccountRegistrationStatus: AccountRegistrationStatus;
  readonly AssignedServices: AssignedServices;
  readonly EffectiveServices: EffectiveServices;
}

export interface RegisterWithLinkageKeyRequest {
  readonly NationalPracticeCode: string;
  readonly AccountId: string;
  readonly LinkageKey: string;
  readonly Surname: string;
  readonly DateOfBirth: DateText;
}

export interface RegisterWithLinkageKeyResponse {
  readonly PatientRelationshipId: Guid;
  readonly PatientRelationshipKey: string;
}

export interface RegisterWithDemographicsRequest {
  readonly NationalPracticeCode: string;
  readonly Title?: string | undefined;
  readonly FirstName: string;
  readonly Surname: string;
  readonly DateOfBirth: DateText;
  readonly Sex: Sex;
  readonly Postcode: string;
  readonly ContactDetails?: ContactDetails | undefined;
}

export interface RegisterWithDemographicsResponse {
  readonly PatientRelationshipId: Guid;
  readonly PatientRelationshipKey: string;
}

export interface ResetAccountLinkageKeyRequest {
  readonly Reason?: string | undefined;
}

export interface ResetAccountLinkageKeyResponse {
  readonly Reset: boolean;
}

export type GetDemographicsRequest = Readonly<Record<string, never>>;

export interface GetDemographicsResponse {
  readonly Title?: string | undefined;
  readonly FirstName: string;
  readonly Surname: string;
  readonly CallingName?: string | undefined;
  readonly DateOfBirth: DateText;
  readonly Sex: Sex;
  readonly ContactDetails?: ContactDetails | undefined;
  readonly Address?: Address | undefined;
  readonly PatientIdentifiers: readonly PatientIdentifier[];
  readonly NationalPracticeCode: string;
}

export type GetDemographicsChangeRequestRequest = Readonly<Record<string, never>>;

export interface GetDemographicsChangeRequestResponse {
  readonly ContactDetails?: ContactDetails | undefined;
  readonly Address?: Address | undefined;
  readonly RequestedDateTime?: InstantText | undefined;
}

export interface RequestDemographicsChangeRequest {
  readonly ContactDetails?: ContactDetails | undefined;
  readonly Address?: Address | undefined;
}

export interface RequestDemographicsChangeResponse {
  readonly Requested: boolean;
}

export type CancelDemographicsChangeRequestRequest = Readonly<Record<string, never>>;

export interface CancelDemographicsChangeRequestResponse {
  readonly Cancelled: boolean;
}

export interface GetAvailableAppointmentsRequest {
  readonly FromDateTime: LocalDateTimeText;
  readonly ToDateTime: LocalDateTimeText;
  readonly LocationId?: number | undefined;
  readonly ClinicianId?: number | undefined;
  readonly SessionType?: SessionType | undefined;
}

export interface GetAvailableAppointmentsResponse {
  readonly Sessions: readonly SlotSession[];
  readonly Locations: readonly Location[];
  readonly SessionHolders: readonly SessionHolder[];
}

export interface GetPatientAppointmentsRequest {
  readonly FetchPreviousAppointments: boolean;
  readonly PreviousAppointmentsFromDate?: DateText | undefined;
}

export interface GetPatientAppointmentsResponse {
  readonly Appointments: readonly Appointment[];
  readonly Sessions: readonly Session[];
  readonly Locations: readonly Location[];
  readonly SessionHolders: readonly SessionHolder[];
}

export interface BookAppointmentRequest {
  readonly SlotId: LongText;
  readonly BookingReason?: string | undefined;
  readonly TelephoneNumber?: string | undefined;
  readonly TelephoneContactType?: TelephoneContactType | undefined;
}

export interface BookAppointmentResponse {
  readonly BookingCreated: boolean;
}

export interface CancelAppointmentRequest {
  readonly SlotId: LongText;
  readonly CancellationReason: string;
}

export interface CancelAppointmentResponse {
  readonly IsCancelled: boolean;
}

export type GetMedicationCoursesRequest = Readonly<Record<string, never>>;

export interface GetMedicationCoursesResponse {
  readonly Courses: readonly MedicationCourse[];
}

export interface GetPrescriptionRequestsRequest {
  readonly FilterFromDate?: InstantText | undefined;
  readonly FilterToDate?: InstantText | undefined;
}

export interface GetPrescriptionRequestsResponse {
  readonly PrescriptionRequests: readonly PrescriptionRequest[];
  readonly MedicationCourses: readonly MedicationCourse[];
}

export interface RequestPrescriptionRequest {
  readonly MedicationCourseGuids?: readonly Guid[] | undefined;
  readonly RequestComment?: string | undefined;
}

export interface RequestPrescriptionResponse {
  readonly PrescriptionRequestGuid: Guid;
}

export interface CancelPrescriptionRequestRequest {
  readonly PrescriptionRequestGuid: Guid;
  readonly MedicationCourseGuids?: readonly Guid[] | undefined;
}

export interface CancelPrescriptionRequestResponse {
  readonly Cancelled: boolean;
}

export interface GetMedicalRecordDataRequest {
  readonly ItemTypes?: readonly ItemType[] | undefined;
  readonly FilterFromDate?: DateText | undefined;
  readonly FilterToDate?: DateText | undefined;
  readonly IncludeFreeText: boolean;
}

export interface GetMedicalRecordDataResponse {
  readonly MedicalRecord: MedicalRecord;
  readonly FilterDetails: FilterDetails;
}

export interface GetMedicalRecordDocumentContentRequest {
  readonly DocumentGuid: Guid;
}

export interface GetMedicalRecordDocumentContentResponse {
  readonly CompressedEncodedDocumentContent: Base64Text;
}

export type GetMessagesRequest = Readonly<Record<string, never>>;

export interface GetMessagesResponse {
  readonly Messages: readonly MessageSummary[];
}

export interface GetMessageRequest {
  readonly MessageId: number;
}

export interface GetMessageResponse {
  readonly Message: Message;
}

export type GetMessageRecipientsRequest = Readonly<Record<string, never>>;

export interface GetMessageRecipientsResponse {
  readonly MessageRecipients: readonly Recipient[];
}

export interface SendMessageRequest {
  readonly Subject: string;
  readonly MessageBody: string;
  readonly Recipients?: readonly Guid[] | undefined;
}

export interface SendMessageResponse {
  readonly MessageSent: boolean;
}

export interface SetMessageReadStateRequest {
  readonly MessageId: number;
  readonly MessageReadState: MessageReadState;
}

export interface SetMessageReadStateResponse {
  readonly MessageReadStateUpdateStatus: MessageReadStateUpdateStatus;
}

export interface DeleteMessageRequest {
  readonly MessageId: number;
}

export interface DeleteMessageResponse {
  readonly IsDeleted: boolean;
}

/** Every operation with the type of its request and of its response. */
export interface Operations {
  readonly CreateEndUserSession: { readonly request: CreateEndUserSessionRequest; readonly response: CreateEndUserSessionResponse };
  readonly BeginPatientSession: { readonly request: BeginPatientSessionRequest; readonly response: BeginPatientSessionResponse };
  readonly CompletePatientSession: { readonly request: CompletePatientSessionRequest; readonly response: CompletePatientSessionResponse };
  readonly FindPractice: { readonly request: FindPracticeRequest; readonly response: FindPracticeResponse };
  readonly GetClinicalVersionInformation: { readonly request: GetClinicalVersionInformationRequest; readonly response: GetClinicalVersionInformationResponse };
  readonly GetPracticeSettings: { readonly request: GetPracticeSettingsRequest; readonly response: GetPracticeSettingsResponse };
  readonly GetUserOptions: { readonly request: GetUserOptionsRequest; readonly response: GetUserOptionsResponse };
  readonly RegisterWithLinkageKey: { readonly request: RegisterWithLinkageKeyRequest; readonly response: RegisterWithLinkageKeyResponse };
  readonly RegisterWithDemographics: { readonly request: RegisterWithDemographicsRequest; readonly response: RegisterWithDemographicsResponse };
  readonly ResetAccountLinkageKey: { readonly request: ResetAccountLinkageKeyRequest; readonly response: ResetAccountLinkageKeyResponse };
  readonly GetDemographics: { readonly request: GetDemographicsRequest; readonly response: GetDemographicsResponse };
  readonly GetDemographicsChangeRequest: { readonly request: GetDemographicsChangeRequestRequest; readonly response: GetDemographicsChangeRequestResponse };
  readonly RequestDemographicsChange: { readonly request: RequestDemographicsChangeRequest; readonly response: RequestDemographicsChangeResponse };
  readonly CancelDemographicsChangeRequest: { readonly request: CancelDemographicsChangeRequestRequest; readonly response: CancelDemographicsChangeRequestResponse };
  readonly GetAvailableAppointments: { readonly request: GetAvailableAppointmentsRequest; readonly response: GetAvailableAppointmentsResponse };
  readonly GetPatientAppointments: { readonly request: GetPatientAppointmentsRequest; readonly response: GetPatientAppointmentsResponse };
  readonly BookAppointment: { readonly request: BookAppointmentRequest; readonly response: BookAppointmentResponse };
  readonly CancelAppointment: { readonly request: CancelAppointmentRequest; readonly response: CancelAppointmentResponse };
  readonly GetMedicationCourses: { readonly request: GetMedicationCoursesRequest; readonly response: GetMedicationCoursesResponse };
  readonly GetPrescriptionRequests: { readonly request: GetPrescriptionRequestsRequest; readonly response: GetPrescriptionRequestsResponse };
  readonly RequestPrescription: { readonly request: RequestPrescriptionRequest; readonly response: RequestPrescriptionResponse };
  readonly CancelPrescriptionRequest: { readonly request: CancelPrescriptionRequestRequest; readonly response: CancelPrescriptionRequestResponse };
  readonly GetMedicalRecordData: { readonly request: GetMedicalRecordDataRequest; readonly response: GetMedicalRecordDataResponse };
  readonly GetMedicalRecordDocumentContent: { readonly request: GetMedicalRecordDocumentContentRequest; readonly response: GetMedicalRecordDocumentContentResponse };
  readonly GetMessages: { readonly request: GetMessagesRequest; readonly response: GetMessagesResponse };
  readonly GetMessage: { readonly request: GetMessageRequest; readonly response: GetMessageResponse };
  readonly GetMessageRecipients: { readonly request: GetMessageRecipientsRequest; readonly response: GetMessageRecipientsResponse };
  readonly SendMessage: { readonly request: SendMessageRequest; readonly response: SendMessageResponse };
  readonly SetMessageReadState: { readonly request: SetMessageReadStateRequest; readonly response: SetMessageReadStateResponse };
  readonly DeleteMessage: { readonly request: DeleteMessageRequest; readonly response: DeleteMessageResponse };
}

export type OperationName = keyof Operations;
