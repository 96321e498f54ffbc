import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { Settings } from './Settings.ts';

/** The certificate of this application, and the authorities that it trusts instead of the public ones, in PEM. */
export interface UpstreamTls {
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  readonly ca?: string;
}

/** The names of these settings. Each can come from a file, as every setting. */
export const upstreamTlsSettings = [
  'EMIS_TLS_CERTIFICATE',
  'EMIS_TLS_KEY',
  'EMIS_TLS_PASSPHRASE',
  'EMIS_TLS_CA',
] as const;

/** Reads the client certificate of the upstream connection. Undefined when none of its settings is set. */
export function readUpstreamTls(settings: Settings, endpoint: string): UpstreamTls | undefined {
  const [cert, key, passphrase, ca] = upstreamTlsSettings.map((name) => settings.optional(name));
  if ([cert, key, passphrase, ca].every((one) => one === undefined)) return undefined;
  if (!endpoint.startsWith('https:')) settings.problem('EMIS_ENDPOINT', 'must use https with a setting of EMIS_TLS');
  if (key !== undefined && cert === undefined) settings.problem('EMIS_TLS_CERTIFICATE', 'is not set, but its key is');
  if (cert !== undefined && key === undefined) settings.problem('EMIS_TLS_KEY', 'is not set, but its certificate is');
  if (passphrase !== undefined && key === undefined)
    settings.problem('EMIS_TLS_KEY', 'is not set, but its passphrase is');
  const secret = passphrase === undefined ? {} : { passphrase: settings.secret('EMIS_TLS_PASSPHRASE') };
  const tls = {
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...secret,
    ...(ca !== undefined && { ca }),
  };
  const check = (name: string, read: () => unknown, predicate: string) => {
    try {
      read();
    } catch {
      settings.problem(name, predicate);
    }
  };
  if (ca !== undefined) check('EMIS_TLS_CA', () => new X509Certificate(ca), 'must be certificates in PEM');
  if (cert === undefined) return tls;
  check('EMIS_TLS_CERTIFICATE', () => new X509Certificate(cert), 'must be a certificate in PEM');
  if (key !== undefined) {
    const predicate = 'must be the key of the certificate in PEM, with its passphrase if it has one';
    check('EMIS_TLS_KEY', () => createSecureContext(tls), predicate);
  }
  return tls;
}
