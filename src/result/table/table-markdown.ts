import type { GfmTable } from '../../base/markdown/gfm-table.ts';
import type { Table } from '../result.ts';
import { shapeTable } from './table-shape.ts';

/**
 * As GFM says: the header sets the width, missing cells are empty, cells beyond it are dropped.
 *
 * @param readCell from `createCellReader`, one for the whole message
 */
export function tableFromMarkdown({ header, rows }: GfmTable, readCell: (markdown: string) => string): Table | null {
  return shapeTable(
    header.map(readCell),
    rows.map((row) => row.map(readCell)),
    '',
  );
}
