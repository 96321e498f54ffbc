import { DropdownMenu, pick, useGraphiQL } from '@graphiql/react';
import { useRef } from 'react';
import type { Operation } from './pageData.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** A menu of all sample operations. The chosen one opens in a tab. */
export function OperationMenu({ operations }: { readonly operations: readonly Operation[] }) {
  const open = useOpenOperation();
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  const hasChosen = useRef(false);

  function choose(operation: Operation): void {
    hasChosen.current = true;
    open(operation);
  }

  /** The chosen operation is read and run next, so that the focus goes to it. Without a choice it returns to the button. */
  function moveFocus(event: Event): void {
    if (!hasChosen.current) return;
    hasChosen.current = false;
    event.preventDefault();
    queryEditor?.focus();
  }

  return (
    // A modal menu would hide the rest of the page from screen readers.
    <DropdownMenu modal={false}>
      <DropdownMenu.Button type="button" className="operation-menu">
        Operations <span aria-hidden="true">▾</span>
      </DropdownMenu.Button>
      <DropdownMenu.Content onCloseAutoFocus={moveFocus}>
        {operations.map((operation) => (
          <DropdownMenu.Item key={operation.name} onSelect={() => choose(operation)}>
            {toSentence(operation.name)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** Turns `FreeSlots` into `Free slots`. */
function toSentence(name: string): string {
  const [first = '', ...others] = name.match(/[A-Z][a-z]*/g) ?? [name];
  return [first, ...others.map((word) => word.toLowerCase())].join(' ');
}
