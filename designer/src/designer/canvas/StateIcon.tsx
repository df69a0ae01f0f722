import {
  ApartmentOutlined,
  BranchesOutlined,
  CheckCircleOutlined,
  ClusterOutlined,
  HourglassOutlined,
  NodeExpandOutlined,
  OrderedListOutlined,
  RobotOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { StateKind } from '@jingwei/engine';
import type { ComponentType } from 'react';
import { stateColors } from './state-look.ts';

const icons: Readonly<Record<StateKind, ComponentType>> = {
  work: UserOutlined,
  choice: BranchesOutlined,
  wait: HourglassOutlined,
  automatic: RobotOutlined,
  final: CheckCircleOutlined,
  composite: ApartmentOutlined,
  joint: ClusterOutlined,
  multiple: OrderedListOutlined,
  subflow: NodeExpandOutlined,
};

export function StateIcon({ kind }: { kind: StateKind }) {
  const Icon = icons[kind];
  return (
    <span className="jw-state-icon" style={{ color: stateColors[kind] }} aria-hidden="true">
      <Icon />
    </span>
  );
}
