import { addRegisterFile, forgetAddedRegister } from '../register/add-register-file.ts';
import { registerStore } from '../register/register-store.ts';
import { always, type Action } from './action.ts';

export const REGISTER_ACTIONS: readonly Action[] = [
  { id: 'register.add', label: 'action.addRegister', available: always, perform: addRegisterFile },
  {
    id: 'register.forget',
    label: 'action.forgetRegister',
    available: () => registerStore.getState().added !== null,
    perform: forgetAddedRegister,
  },
];
