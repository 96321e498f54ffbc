import { DropdownMenu } from '@graphiql/react';
import type { Operation } from './start.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** Everything that there is to try; what is chosen opens in a tab. */
export function OperationMenu({ operations }: { readonly operations: readonly Operation[] }) {
  const open = useOpenOperation();
  return (
    // Not modal: what is behind it stays there for everybody.
    <DropdownMenu modal={false}>
      <DropdownMenu.Button type="button" className="more">
        More to try <span aria-hidden="true">▾</span>
      </DropdownMenu.Button>
      <DropdownMenu.Content>
        {operations.map((operation) => (
          <DropdownMenu.Item key={operation.name} onSelect={() => open(operation)}>
            {inWords(operation.name)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** `ServicesAndWhyNot` as `Services and why not`. */
function inWords(name: string): string {
  const [first = '', ...others] = name.match(/[A-Z][a-z]*/g) ?? [name];
  return [first, ...others.map((word) => (word === 'I' ? word : word.toLowerCase()))].join(' ');
}
