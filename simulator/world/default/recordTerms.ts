// All terms, drugs and results are invented and cannot be mistaken for real ones.

export const allergies = [
  'Allergy to marmalade',
  'Adverse reaction to custard',
  'Intolerance of early mornings',
  'Hay fever caused by actual hay',
  'Allergy to buttercup pollen (disorder)',
  'Crumpet sensitivity',
];
export const vaccines = [
  'First hiccup vaccination',
  'Second hiccup vaccination',
  'Hiccup booster',
  'Seasonal grumpiness vaccine',
  'Teapot fever immunisation given by other provider',
];
export const problems = [
  'Thimble finger',
  'Chronic forgetfulness of umbrellas',
  'Left knee that predicts rain',
  'Umbrella elbow',
  'Recurrent hiccups',
  'Bagpipe player’s cheek',
  'History of falling off hobby horse',
];
export const consultations = ['Surgery visit', 'Telephone call to a patient', 'Home visit', 'Nurse clinic'];
export const sectionHeaders = [
  'Social',
  'History',
  'Family History',
  'Examination',
  'Comment',
  'Medication',
  'Assessment',
  'Problem',
  'Test Request',
  'Follow up',
  'Result',
];
export const findings = [
  'Hiccups for three days',
  'Elbow sounds like a concertina',
  'Sleeps well, dreams of biscuits',
  'Advice given about umbrellas',
  'Walks to the lighthouse daily',
  'Pulse regular, whistles in tune',
];
export const freeTexts = [
  'Patient says it only hurts when laughing.\nTo come back if it stops being funny.',
  'Seen with <parent> & "favourite" bear.',
  'Temperature 36.60 °C\tPulse 72',
  'Rang twice, left a message with the cat – will ring again.',
  'Letter from Dr Plaster: “no further action”.',
  '  spaces at both ends are part of it  ',
];
export const drugs = [
  'Marmaladol 10mg tablets',
  'Teapotine 2.5mg/5ml oral solution',
  'Crumpetium 500mg caplets',
  'Doorbellin 1.10mg tablets',
  'Lanternol XL 20mg capsules',
  'Gooseberry drops 0.5%',
  'Pumpernickelam 5mg tablets',
];
export const dosages = ['One A Day', 'Two Twice A Day', 'As Directed', 'One 5ml Spoonful\tAt Night\nShake well'];
export const units = ['tablet', 'ml', 'capsule', 'gram', 'µg'];
export const panels: readonly (readonly [panel: string, ...children: string[]])[] = [
  ['Full biscuit count', 'Crumb count', 'Chocolate fraction', 'Shortbread volume'],
  ['Liver and onions tests', 'Serum gravy', 'Plasma onion'],
  ['Tea function test', 'Milk saturation', 'Free sugar index'],
];
export const tests = ['Serum marmalade level', 'Urine dipstick for custard', 'Peak whistle flow rate', 'Hop test'];
export const measures = ['mmol/L', 'g/L', 'µmol/L', '10*9/L', '%', 'L/min'];
export const numbers = [
  '1.10',
  '0.50',
  '36.60',
  '120',
  '-0.0010',
  '7',
  '0',
  '1234567.000',
  '98765432109876543210.0123456789',
];
export const documentKinds = ['Hospital discharge letter', 'Clinic letter', 'Administration note', 'Test report'];
