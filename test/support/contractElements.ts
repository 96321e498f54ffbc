import { SaxesParser } from 'saxes';
import type { Contract, ContractType, ObjectType } from '../../src/emis/soap/contract/Contract.ts';

/** Every element of the contract that a call can carry, as `Type.Element`. */
export function elementsOf(contract: Contract): ReadonlySet<string> {
  const found = new Set<string>();
  const visited = new Set<ContractType>();
  const visit = (type: ContractType): void => {
    if (visited.has(type)) return;
    visited.add(type);
    if (type.kind === 'list') visit(type.item);
    if (type.kind !== 'object') return;
    for (const field of type.fields) {
      found.add(`${type.name}.${field.name}`);
      visit(field.type);
    }
  };
  for (const type of roots(contract).values()) visit(type);
  return found;
}

/** The elements in a document that hold something: a text, or elements of their own. */
export function elementsIn(xml: string, contract: Contract): ReadonlySet<string> {
  const found = new Set<string>();
  const tops = roots(contract);
  const open: { readonly type: ContractType | undefined; readonly name: string | undefined; isEmpty: boolean }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri }) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.isEmpty = false;
    const at = parent?.type;
    if (uri !== contract.namespace) open.push({ type: undefined, name: undefined, isEmpty: true });
    else if (at === undefined) open.push({ type: tops.get(local), name: undefined, isEmpty: true });
    else if (at.kind === 'list') open.push({ type: at.item, name: undefined, isEmpty: true });
    else {
      const field = at.kind === 'object' ? at.fields.find(({ name }) => name === local) : undefined;
      const name = field && at.kind === 'object' ? `${at.name}.${local}` : undefined;
      open.push({ type: field?.type, name, isEmpty: true });
    }
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined && text.trim() !== '') element.isEmpty = false;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element?.name !== undefined && !element.isEmpty) found.add(element.name);
  });
  parser.write(xml).close();
  return found;
}

/** The elements at which the contract's own part of a message begins. */
function roots(contract: Contract): ReadonlyMap<string, ObjectType> {
  return new Map([
    ['SessionSequence', contract.sessionSequence],
    ['ApiFault', contract.apiFault],
    ...Object.values(contract.operations).flatMap(({ name, request, response }) => [
      [name, request] as const,
      [`${name}Response`, response] as const,
    ]),
  ]);
}
