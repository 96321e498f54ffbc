import { listenProblem } from '../startup/listenProblem.ts';
import { createUsageReporter } from './telemetry/createUsageReporter.ts';
import type { Log } from './telemetry/Log.ts';
import { logFailure } from './telemetry/logFailure.ts';
import type { Signal } from './telemetry/Metrics.ts';
import { noTelemetry, type Telemetry } from './telemetry/Telemetry.ts';
import type { TelemetrySettings } from './telemetry/TelemetrySettings.ts';

const failureLogPauseMs = 60_000;

/** Starts what the settings ask for: traces, metrics, and reports of usage. */
export async function startTelemetry(settings: TelemetrySettings, log: Log): Promise<Telemetry> {
  const logFailure = createFailureLog(log);
  const measured = await startOpenTelemetry(settings, logFailure);
  const usage =
    settings.usage &&
    createUsageReporter({
      ...settings.usage,
      onFailure() {
        measured.metrics.deliveryFailed('usage');
        logFailure('usage');
      },
    });
  return {
    ...measured,
    inlineTraces: settings.inlineTraces === true,
    usage,
    async stop() {
      await Promise.all([measured.stop(), usage?.stop()]);
    },
  };
}

/** OpenTelemetry is loaded only when the settings ask for it. */
async function startOpenTelemetry(
  settings: TelemetrySettings,
  onFailure: (signal: Signal) => void,
): Promise<Telemetry> {
  if (!settings.collector && !settings.prometheus) return noTelemetry;
  const { createTelemetry } = await import('./telemetry/createTelemetry.ts');
  try {
    return await createTelemetry(settings, { onFailure });
  } catch (error) {
    const port = settings.prometheus?.port ?? 0;
    throw listenProblem(error, { port, portSetting: 'METRICS_PORT', hostSetting: 'METRICS_HOST' });
  }
}

/** At most one line a minute for each signal, since a collector may be down for hours. */
function createFailureLog(log: Log): (signal: Signal) => void {
  const loggedAt = new Map<Signal, number>();
  return (signal) => {
    const now = performance.now();
    if (now - (loggedAt.get(signal) ?? -Infinity) < failureLogPauseMs) return;
    loggedAt.set(signal, now);
    logFailure(log, 'own', 'Telemetry was not delivered.', { detail: signal });
  };
}
