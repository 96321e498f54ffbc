import { escapeXml, parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import type { Contract, ContractType } from '../../src/emis/soap/contract/Contract.ts';

/** `values`: texts, numbers and the like. `all`: also lists and elements with children. */
export type OmittedElements = 'values' | 'all';

/** Removes from a response every element that the contract declares optional. */
export function omitOptionalElements(xml: string, contract: Contract, omitted: OmittedElements): string {
  const types = new Map<string, ContractType>(
    Object.values(contract.operations).map(({ name, response }) => [`${name}Response`, response]),
  );

  function write(element: XmlElement, type: ContractType | undefined): string {
    const fields = type?.kind === 'object' ? new Map(type.fields.map((field) => [field.name, field])) : undefined;
    const children = element.children.flatMap((child) => {
      if (type?.kind === 'list') return [write(child, type.item)];
      const field = fields?.get(child.name);
      const isValue = field?.type.kind === 'scalar' || field?.type.kind === 'enum';
      if (field?.optional && (isValue || omitted === 'all')) return [];
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
