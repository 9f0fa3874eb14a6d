import type { Inspection } from '../inspect.ts';
import { asText, asTree, isTree, type Path, valueAt } from '../paths.ts';
import { holdsSecret } from '../schema/secrets.ts';
import { strategyFor } from '../strategy-for.ts';

/** A part of the file that people look for, by offsets. */
export interface FileSymbol {
  kind: 'group' | 'deployment' | 'section' | 'setting';
  name: string;
  detail: string;
  start: number;
  end: number;
  /** What is selected of it. */
  nameStart: number;
  nameEnd: number;
  children: FileSymbol[];
}

type Readable = Pick<Inspection, 'file' | 'parsed'>;

const settingDetail = (value: unknown, path: Path): string => {
  if (holdsSecret(path)) return '';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  return isTree(value) ? Object.keys(value).join(', ') : String(value);
};

/** Model groups with their deployments, then the sections with their settings. */
export const symbolsOf = ({ file, parsed }: Readable): FileSymbol[] => {
  if (!file || !parsed) return [];
  const { written, outline, ids } = file;
  const { span } = parsed.locator;

  const symbol = (
    kind: FileSymbol['kind'],
    name: string,
    detail: string,
    path: Path,
    named: readonly [number, number],
    children: FileSymbol[] = [],
  ): FileSymbol => {
    const [nameStart, nameEnd] = named;
    const [start, end] = span(path, 'value');
    return {
      kind,
      name: name === '' ? '?' : name,
      detail,
      start: Math.min(start, nameStart),
      end: Math.max(end, nameEnd),
      nameStart,
      nameEnd,
      children,
    };
  };

  const deployments = outline.deployments.map(({ path, group, model }) => {
    const named = span([...path, 'model_info', 'id'], 'value');
    const own = valueAt(written, [...path, 'model_info', 'id']) !== undefined;
    const at = own ? named : span([...path, 'litellm_params', 'model'], 'value');
    return { group, symbol: symbol('deployment', ids[Number(path[1])] ?? '', model ?? '', path, at) };
  });
  const groups = outline.groups.map((name): FileSymbol => {
    const members = deployments.filter(({ group }) => group === name).map((one) => one.symbol);
    const first = outline.deployments.find(({ group }) => group === name)!;
    const [nameStart, nameEnd] = span([...first.path, 'model_name'], 'value');
    return {
      kind: 'group',
      name,
      detail: strategyFor(written, name).name,
      start: Math.min(nameStart, ...members.map(({ start }) => start)),
      end: Math.max(nameEnd, ...members.map(({ end }) => end)),
      nameStart,
      nameEnd,
      children: members,
    };
  });
  const sections = Object.keys(written)
    .filter((key) => key !== 'model_list')
    .map((key) => {
      const settings = Object.entries(asTree(written[key])).map(([name, value]) => {
        const path = [key, name];
        return symbol('setting', name, settingDetail(value, path), path, span(path, 'key'));
      });
      return symbol('section', key, asText(written[key]) ?? '', [key], span([key], 'key'), settings);
    });
  return [...groups, ...sections];
};
