import { listenProblem } from '../startup/listenProblem.ts';
import { noTelemetry, type Telemetry } from './telemetry/Telemetry.ts';
import type { TelemetrySettings } from './telemetry/TelemetrySettings.ts';

/** Starts traces and metrics. OpenTelemetry is loaded only when the settings ask for it. */
export async function startTelemetry(settings: TelemetrySettings): Promise<Telemetry> {
  if (!settings.collector && !settings.prometheus) return noTelemetry;
  const { createTelemetry } = await import('./telemetry/createTelemetry.ts');
  try {
    return await createTelemetry(settings);
  } catch (error) {
    const port = settings.prometheus?.port ?? 0;
    throw listenProblem(error, { port, portSetting: 'METRICS_PORT', hostSetting: 'METRICS_HOST' });
  }
}
