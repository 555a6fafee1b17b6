import type { PipeTable } from '../../base/markdown/blocks.ts';
import { splitCells } from '../../base/markdown/cells.ts';
import type { Table } from '../result.ts';
import { fits, shapeTable } from './table-shape.ts';

/**
 * As GFM says: the header sets the width, missing cells are empty, cells beyond it are dropped.
 *
 * @param readCell from `createCellReader`, one for the whole message
 */
export function tableFromMarkdown(block: PipeTable, readCell: (markdown: string) => string): Table | null {
  const header = splitCells(block.header);
  if (!fits(header.length, block.rows.length)) return null;
  const rows = block.rows.map((row) => splitCells(row).slice(0, header.length).map(readCell));
  return shapeTable(header.map(readCell), rows, '');
}
