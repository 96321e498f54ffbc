import { escapeXml, parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import type { Contract, ContractField, ContractType } from '../../src/emis/soap/contract/Contract.ts';

/**
 * `values`: texts, numbers and the like. `even values` and `odd values`: those of them that are even or odd in the order of
 * their type, so that others remain beside them. `all`: also lists and elements with children.
 */
export type OmittedElements = 'values' | 'even values' | 'odd values' | 'all';

/** Removes from a response every element that the contract declares optional. */
export function omitOptionalElements(xml: string, contract: Contract, omitted: OmittedElements): string {
  const types = new Map<string, ContractType>(
    Object.values(contract.operations).map(({ name, response }) => [`${name}Response`, response]),
  );

  function write(element: XmlElement, type: ContractType | undefined): string {
    const optional = type?.kind === 'object' ? type.fields.filter((field) => field.optional) : [];
    const children = element.children.flatMap((child) => {
      if (type?.kind === 'list') return [write(child, type.item)];
      const field = type?.kind === 'object' ? type.fields.find(({ name }) => name === child.name) : undefined;
      if (field?.optional && isOmitted(field, optional.indexOf(field), omitted)) return [];
      return [write(child, field?.type ?? types.get(child.name))];
    });
    const attributes = element.attributes
      .filter(({ uri }) => !uri.endsWith('/xmlns/'))
      .map(
        ({ uri, name, value }, index) =>
          ` ${uri === '' ? name : `xmlns:a${index}="${uri}" a${index}:${name}`}="${escapeXml(value)}"`,
      );
    const content = element.children.length > 0 ? children.join('') : escapeXml(element.text);
    return `<${element.name} xmlns="${element.uri}"${attributes.join('')}>${content}</${element.name}>`;
  }

  return write(parseXml(xml), undefined);
}

function isOmitted({ type }: ContractField, index: number, omitted: OmittedElements): boolean {
  if (omitted === 'all') return true;
  const isValue = type.kind === 'scalar' || type.kind === 'enum';
  return isValue && (omitted === 'values' || (index % 2 === 0) === (omitted === 'even values'));
}
