/**
 * Measures the cost of reading a long medical record with this project's reader, with soap's xmlToObject and, as a yardstick,
 * with JSON.parse of the same data. One process runs the variants in turn and reports medians. Only the ratios are meaningful
 * on another machine.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WSDL } from 'soap';
import { createResponseReader } from '../src/emis/soap/contract/createResponseReader.ts';
import { readContract } from '../src/emis/soap/contract/readContract.ts';

const rounds = 7;

function observation(n: number): string {
  const id = n.toString(16).padStart(12, '0');
  return `<emis:TestResult><emis:Value><emis:EventGuid>0f7b3c52-8d1e-4a77-9c55-${id}</emis:EventGuid><emis:Term>Serum potassium level &amp; haemolysis index</emis:Term><emis:CodeId>${1_000_000_000_000 + n}</emis:CodeId><emis:AvailabilityDateTime>2026-03-0${1 + (n % 9)}T09:30:00+00:00</emis:AvailabilityDateTime><emis:EffectiveDate><emis:DatePart>YearMonthDay</emis:DatePart><emis:Value>2026-03-01</emis:Value></emis:EffectiveDate><emis:NumericValue>${4 + (n % 10) / 10}0</emis:NumericValue><emis:NumericUnits>mmol/L</emis:NumericUnits><emis:Abnormal>false</emis:Abnormal></emis:Value></emis:TestResult>`;
}

function envelope(items: number): string {
  const results = Array.from({ length: items }, (_, n) => observation(n)).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:emis="urn:emis-model:patient-services:2"><soap:Body><emis:GetMedicalRecordDataResponse><emis:MedicalRecord><emis:TestResults>${results}</emis:TestResults></emis:MedicalRecord><emis:FilterDetails><emis:ItemFilter>TestResults</emis:ItemFilter></emis:FilterDetails></emis:GetMedicalRecordDataResponse></soap:Body></soap:Envelope>`;
}

async function openWsdl(): Promise<WSDL> {
  const path = fileURLToPath(new URL('../src/emis/soap/wsdl/patient-services.wsdl', import.meta.url));
  const wsdl = new WSDL(readFileSync(path, 'utf8'), path, {});
  await new Promise<void>((resolve, reject) => {
    wsdl.onReady((error: Error | null) => (error ? reject(error) : resolve()));
  });
  return wsdl;
}

async function measure(work: () => unknown, times: number): Promise<number> {
  const startedAt = performance.now();
  for (let n = 0; n < times; n += 1) await work();
  return (performance.now() - startedAt) / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

const wsdl = await openWsdl();
const reader = createResponseReader(readContract());

for (const items of [10, 1000, 10_000]) {
  const xml = envelope(items);
  const bytes = Buffer.from(xml);
  const json = JSON.stringify(
    (await reader.read('GetMedicalRecordData', bytes)).kind === 'response' &&
      (await reader.read('GetMedicalRecordData', bytes)),
  );
  const variants = {
    reader: () => reader.read('GetMedicalRecordData', bytes),
    soap: () => wsdl.xmlToObject(bytes.toString('utf8')) as unknown,
    json: () => JSON.parse(json) as unknown,
  };
  const durations = { reader: [] as number[], soap: [] as number[], json: [] as number[] };
  const times = Math.max(1, Math.round(2000 / items));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['reader', 'soap', 'json'] as const) durations[name].push(await measure(variants[name], times));
  }
  const [readerMs, soapMs, jsonMs] = [median(durations.reader), median(durations.soap), median(durations.json)];
  console.log(
    `${items} items, ${(bytes.length / 1e6).toFixed(3)} MB: reader ${readerMs.toFixed(2)} ms (${(bytes.length / 1e3 / readerMs).toFixed(0)} MB/s), ` +
      `soap ${soapMs.toFixed(2)} ms, JSON ${jsonMs.toFixed(2)} ms | soap/reader ${(soapMs / readerMs).toFixed(1)}, reader/JSON ${(readerMs / jsonMs).toFixed(1)}`,
  );
}
