import { formatsOf, ledgerKinds, type LedgerKind, type LedgerOrder } from '../../../lib/ledger/order';
import { useWords } from '../../words';

/** What, for whom, in which form. */
export function OrderForm(props: {
  order: LedgerOrder;
  units: readonly string[];
  onChange: (order: LedgerOrder) => void;
}) {
  const { order, units, onChange } = props;
  const { speak } = useWords();
  const formats = formatsOf[order.kind];

  function choose(kind: LedgerKind): void {
    const [usual = order.format] = formatsOf[kind];
    onChange({ ...order, kind, format: formatsOf[kind].includes(order.format) ? order.format : usual });
  }

  return (
    <div class="ledger-form">
      <fieldset class="ledger-kinds">
        <legend>{speak('ledger_room_kind')}</legend>
        {ledgerKinds
          .filter((kind) => formatsOf[kind].length > 0)
          .map((kind) => (
            <label key={kind} class="box">
              <input
                type="radio"
                name="ledger-kind"
                checked={order.kind === kind}
                onChange={() => choose(kind)}
              />
              <span>
                <strong>{speak(`ledger_kind_name_${kind}`)}</strong>
                <span class="about">{speak(`ledger_room_about_${kind}`)}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <div class="ledger-scope">
        <label class="field">
          <span>{speak('ledger_room_scope')}</span>
          <select
            value={order.unit ?? ''}
            onChange={(event) => onChange({ ...order, unit: event.currentTarget.value || null })}
          >
            <option value="">{speak('ledger_room_whole')}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </label>
        {order.kind === 'notice' && (
          <label class="field">
            <span>{speak('ledger_room_due')}</span>
            <input
              type="date"
              value={order.due}
              onInput={(event) => onChange({ ...order, due: event.currentTarget.value })}
            />
          </label>
        )}
        {order.kind === 'ledger' && order.format === 'xlsx' && order.unit === null && (
          <label class="box">
            <input
              type="checkbox"
              checked={order.perUnit}
              onChange={() => onChange({ ...order, perUnit: !order.perUnit })}
            />
            <span>{speak('ledger_room_per_unit')}</span>
          </label>
        )}
      </div>
      <fieldset>
        <legend>{speak('ledger_room_format')}</legend>
        {formats.map((format) => (
          <label key={format} class="box">
            <input
              type="radio"
              name="ledger-format"
              checked={order.format === format}
              onChange={() => onChange({ ...order, format })}
            />
            <span>{speak(`ledger_room_format_${format}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
