import { Component, type ReactNode } from "react";
import { toError } from "../use-task-runner";

interface PaneBoundaryProps {
  readonly fallback: (fault: Error) => ReactNode;
  readonly children: ReactNode;
}

interface PaneBoundaryState {
  readonly fault: Error | null;
}

/** Keeps the pane from going blank: a fault while drawing shows `fallback` instead. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { fault: null };

  static getDerivedStateFromError(fault: unknown): PaneBoundaryState {
    return { fault: toError(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.fallback(fault);
  }
}
