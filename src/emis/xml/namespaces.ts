export const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
