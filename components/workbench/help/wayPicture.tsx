import { useWords } from '../../words';

/** Where one frame of the picture begins, and how wide it is; px. */
const frames = [0, 248, 496] as const;
const width = 224;

/** The way of a page in three drawings: the tab at its edge, the reasons with their place in the text, the verdict. */
export function WayPicture() {
  const { speak } = useWords();
  const [tab, reasons, verdict] = frames;
  const captions = ['help_picture_tab', 'help_picture_reasons', 'help_picture_verdict'] as const;
  return (
    <div class="way-picture">
      <svg width="720" height="200" viewBox="0 0 720 200" role="img" aria-label={speak('help_picture')}>
        {frames.map((left, at) => (
          <g key={left}>
            <rect class="paper" x={left + 1} y="1" width={width - 2} height="160" rx="8" />
            <path class="bar" d={`M${left + 1} 26 h${width - 2}`} />
            <rect class="icon" x={left + width - 30} y="7" width="14" height="14" rx="3" />
            {[44, 62, 80, 98, 116, 134].map((y) => (
              <rect key={y} class="line" x={left + 16} y={y} width={y === 44 ? 90 : 150} height="8" rx="4" />
            ))}
            <text x={left + width / 2} y="188" text-anchor="middle">
              {at + 1}. {speak(captions[at] ?? 'help_picture')}
            </text>
          </g>
        ))}
        <rect class="own" x={tab + width - 40} y="60" width="40" height="56" rx="6" />
        <text class="on-own" x={tab + width - 20} y="94" text-anchor="middle">
          11
        </text>
        <rect class="quote" x={reasons + 12} y="74" width="90" height="20" rx="4" />
        <rect class="card" x={reasons + 116} y="36" width="100" height="118" rx="8" />
        <text x={reasons + 126} y="58">
          11 ●●●
        </text>
        <rect class="quote" x={reasons + 126} y="74" width="80" height="20" rx="4" />
        <path class="lead" d={`M${reasons + 102} 84 h24`} />
        <rect class="card" x={verdict + 96} y="28" width="120" height="126" rx="8" />
        <text x={verdict + 108} y="52">
          11 ●●●
        </text>
        <rect class="own" x={verdict + 108} y="70" width="96" height="30" rx="6" />
        <text class="on-own" x={verdict + 156} y="91" text-anchor="middle">
          {speak('said_confirm')}
        </text>
        <rect class="card" x={verdict + 108} y="110" width="96" height="30" rx="6" />
        <text x={verdict + 156} y="131" text-anchor="middle">
          {speak('said_reject')}
        </text>
      </svg>
    </div>
  );
}
