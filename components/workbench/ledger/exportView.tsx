import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileNameOf, usualOrder, type LedgerOrder } from '../../../lib/ledger/order';
import { useWords } from '../../words';
import { ColumnChoice } from './columnChoice';
import { ColumnTemplates } from './columnTemplates';
import type { LedgerRoomProps, LedgerWork } from './contract';
import { exportLedger, orderTerms } from './exportLedger';
import { OrderForm } from './orderForm';
import { WorkState } from './workState';

/** What goes out, for whom and in which form. The order is kept, so that next month begins where this one ended. */
export function ExportView({ overview, actions }: Omit<LedgerRoomProps, 'place'>) {
  const { speak } = useWords();
  const [order, setOrder] = useState<LedgerOrder>(usualOrder);
  const [work, setWork] = useState<LedgerWork>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void recall();
    return () => running.current?.abort();
  }, []);

  async function recall(): Promise<void> {
    const kept = await actions.keptOrder();
    if (kept) setOrder(stillMeant(kept, overview.roster.units));
  }

  function change(next: LedgerOrder): void {
    setOrder(next);
    void actions.keepOrder(next);
  }

  async function begin(): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    await exportLedger(order, { overview, actions, speak, signal: controller.signal }, setWork);
    running.current = null;
  }

  const busy = work.state === 'reading' || work.state === 'building' || work.state === 'writing';
  const lacks =
    order.kind === 'notice' && order.unit === null
      ? speak('ledger_room_needs_unit')
      : order.kind === 'ledger' && order.columns.length === 0
        ? speak('ledger_room_no_column')
        : null;
  const terms = useMemo(() => orderTerms(overview, [], speak), [overview, speak]);
  return (
    <>
      <p>{speak('ledger_room_lead')}</p>
      <OrderForm order={order} units={terms.units} onChange={change} />
      {order.kind === 'ledger' && order.format !== 'json' && (
        <ColumnChoice
          chosen={order.columns}
          terms={terms}
          onChange={(columns) => change({ ...order, columns })}
        >
          <ColumnTemplates
            columns={order.columns}
            actions={actions}
            onUse={(columns) => change({ ...order, columns })}
          />
        </ColumnChoice>
      )}
      <p class="ledger-file">{speak('ledger_room_file', fileNameOf(order, terms))}</p>
      {lacks && <p class="problem">{lacks}</p>}
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={busy || lacks !== null ? 'true' : 'false'}
          onClick={() => {
            if (!busy && lacks === null) void begin();
          }}
        >
          {speak('ledger_room_export')}
        </button>
        {busy && (
          <button type="button" onClick={() => running.current?.abort()}>
            {speak('ledger_room_cancel')}
          </button>
        )}
      </div>
      <WorkState work={work} />
    </>
  );
}

/** A unit that the roster no longer has must not stand in the order unseen. */
function stillMeant(kept: LedgerOrder, units: readonly { name: string }[]): LedgerOrder {
  const known = kept.unit === null || units.some(({ name }) => name === kept.unit);
  return known ? kept : { ...kept, unit: null };
}
