import { Component, type ReactNode } from 'react';
import { FaultPage } from './fault-page.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Where every bug ends: in drawing, in an event, in a promise. The page that it shows can still save the plan. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onRejection);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <FaultPage /> : this.props.children;
  }

  // A browser also reports things without an error, such as a layout that was still moving: no bugs of ours.
  readonly #onError = ({ error }: ErrorEvent): void => {
    if (error instanceof Error) this.setState({ hasFailed: true });
  };

  readonly #onRejection = (): void => {
    this.setState({ hasFailed: true });
  };
}
