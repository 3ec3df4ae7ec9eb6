import * as v from 'valibot';
import { allColumns, type ColumnId } from './columns';
import { formatsOf, ledgerKinds, type LedgerOrder } from './order';

const columns = v.pipe(v.array(v.picklist(allColumns)), v.maxLength(allColumns.length));

export const orderSchema = v.strictObject({
  kind: v.picklist(ledgerKinds),
  unit: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  format: v.picklist(['xlsx', 'csv', 'html', 'docx', 'json']),
  columns,
  perUnit: v.boolean(),
  due: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
});

/** An order that was kept; null for anything else, and for a form in which its kind no longer goes out. */
export function readOrder(value: unknown): LedgerOrder | null {
  const read = v.safeParse(orderSchema, value);
  if (!read.success) return null;
  const { kind, format } = read.output;
  const columns = [...new Set(read.output.columns)];
  return formatsOf[kind].includes(format) ? { ...read.output, columns } : null;
}

/** A set of columns under a name. */
export interface ColumnTemplate {
  name: string;
  columns: ColumnId[];
}

/** How many sets are kept at most, and how long a name may be. */
export const templateBounds = { count: 30, name: 40 };

export const templatesSchema = v.pipe(
  v.array(
    v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(templateBounds.name)), columns }),
  ),
  v.maxLength(templateBounds.count),
);

/** The sets that were kept; none where they cannot be read. */
export function readTemplates(value: unknown): ColumnTemplate[] {
  const read = v.safeParse(templatesSchema, value);
  return read.success ? read.output : [];
}
