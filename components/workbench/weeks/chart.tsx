import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import type { Week } from '../../../lib/app/coverageOverTime';
import { useWords } from '../../words';

/** A date of the plan, and the tasks that it is for. */
export interface PlanDate {
  date: string;
  tasks: number[];
}

const height = 300;

/** Seconds since 1970 of a day, as the chart counts. */
const secondsOf = (day: string) => Date.parse(day) / 1_000;

/** The weeks as two lines, one dashed, and the plan's dates as upright lines. The table beside it says the same. */
export function WeeksChart({ weeks, dates }: { weeks: readonly Week[]; dates: readonly PlanDate[] }) {
  const { speak } = useWords();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    let chart: uPlot | null = null;
    let here = true;
    const color = (name: string) => getComputedStyle(current).getPropertyValue(name).trim();
    const font = '14px sans-serif';
    const axis = { stroke: () => color('--ink'), font, grid: { stroke: () => color('--line'), width: 1 } };
    const marks = (drawn: uPlot) =>
      drawDates(drawn, dates, { ink: color('--bad'), ground: color('--bg'), font });
    const data: uPlot.AlignedData = [
      weeks.map(({ week }) => secondsOf(week)),
      weeks.map(({ web, offline }) => web + offline),
      weeks.map(({ web }) => web),
    ];
    const days = [...weeks.map(({ week }) => week), ...dates.map(({ date }) => date)]
      .map(secondsOf)
      .sort((a, b) => a - b);
    const [from = 0, to = 0] = [days[0], days.at(-1)];
    const margin = Math.max(7 * 86_400, (to - from) / 40);
    const most = Math.max(4, ...weeks.map(({ web, offline }) => web + offline));

    void (async () => {
      const { default: UPlot } = await import('uplot');
      if (!here) return;
      chart = new UPlot(
        {
          width: Math.max(300, current.clientWidth),
          height,
          legend: { show: false },
          cursor: { show: false },
          scales: { x: { time: true, range: [from - margin, to + margin] }, y: { range: [0, most * 1.15] } },
          series: [
            {},
            { stroke: () => color('--hue'), width: 3, points: { show: true, size: 7 } },
            { stroke: () => color('--good'), width: 2, dash: [6, 5], points: { show: false } },
          ],
          axes: [
            {
              ...axis,
              values: (_, ticks) => ticks.map((tick) => new Date(tick * 1_000).toISOString().slice(2, 10)),
              space: 90,
            },
            axis,
          ],
          hooks: { draw: [marks] },
        },
        data,
        current,
      );
    })();
    const dark = typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => chart?.redraw();
    dark?.addEventListener('change', redraw);
    const observer =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver(() => chart?.setSize({ width: Math.max(300, current.clientWidth), height }));
    observer?.observe(current);
    return () => {
      here = false;
      observer?.disconnect();
      dark?.removeEventListener('change', redraw);
      chart?.destroy();
    };
  }, [weeks, dates]);

  const last = weeks.at(-1);
  const words = speak('weeks_chart', `${weeks.length}`, `${(last?.web ?? 0) + (last?.offline ?? 0)}`);
  return <div ref={box} class="weeks-chart" role="img" aria-label={words} />;
}

function drawDates(
  chart: uPlot,
  dates: readonly PlanDate[],
  { ink, ground, font }: Record<'ink' | 'ground' | 'font', string>,
): void {
  const { ctx, bbox } = chart;
  const ratio = globalThis.devicePixelRatio || 1;
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.font = font.replace('14px', `${14 * ratio}px`);
  ctx.textAlign = 'left';
  ctx.lineWidth = 2 * ratio;
  ctx.setLineDash([3 * ratio, 4 * ratio]);
  const places = dates.map(({ date }) => ({ date, x: chart.valToPos(secondsOf(date), 'x', true) }));
  for (const { x } of places) {
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  for (const [at, { date, x }] of places.entries()) {
    const { width } = ctx.measureText(date);
    const left = Math.min(x + 4 * ratio, bbox.left + bbox.width - width);
    // Neighbouring dates stand on lines of their own, and no line goes through one.
    const foot = bbox.top + (16 + (at % 3) * 20) * ratio;
    ctx.fillStyle = ground;
    ctx.fillRect(left - 2 * ratio, foot - 15 * ratio, width + 4 * ratio, 19 * ratio);
    ctx.fillStyle = ink;
    ctx.fillText(date, left, foot);
  }
  ctx.restore();
}
