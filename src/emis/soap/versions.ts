/** The newest schema version that this client knows; calls that address no practice are written to it. */
export const newestVersion = '2.1.0.0';
