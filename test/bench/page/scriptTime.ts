import type { CDPSession } from '@playwright/test';

/** One event of a trace, times in µs; `tts` and `tdur` count only while the thread itself was at work. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tts?: number;
  tdur?: number;
  args?: { data?: { frame?: string } };
}

/**
 * Whatever runs or compiles scripts. The figure that browsers give away for nothing, `ScriptDuration`, leaves out what
 * goes on after an `await` of an extension's own storage or messages: that is a microtask outside of any script, and
 * there a content script, or a library of promises like axe-core, does most of its work.
 */
const scriptEvents = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'FunctionCall',
  'v8.callFunction',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** Watches a page from now on; the function it gives back ends that and says how many ms went into scripts. */
export async function traceScripts(devtools: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const { frameTree } = await devtools.send('Page.getFrameTree');
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // `toplevel` has the microtasks between two scripts.
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'toplevel'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    return scriptTime(events, frameTree.frame.id) / 1000;
  };
}

/** µs on the main thread of the frame that belong to scripts; events within events count once. */
function scriptTime(events: readonly TraceEvent[], frame: string): number {
  const own = events.findLast(({ args }) => args?.data?.frame === frame);
  const spans = events
    .filter(
      ({ name, pid, tid, tdur }) => scriptEvents.has(name) && pid === own?.pid && tid === own.tid && tdur,
    )
    .map(({ tts = 0, tdur = 0 }) => ({ from: tts, to: tts + tdur }))
    .sort((one, other) => one.from - other.from);
  let sum = 0;
  let counted = 0;
  for (const { from, to } of spans) {
    sum += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return sum;
}
