import { MemberView } from '../members/member-view.tsx';
import { MembersTools } from '../members/members-tools.tsx';
import { MembersStatus } from './members-status.tsx';
import { Toolbar } from './toolbar.tsx';

/** Medlemmar: every member a row. */
export function MembersFrame() {
  return (
    <>
      <Toolbar>
        <MembersTools />
      </Toolbar>
      <main className="app-main" data-part="members">
        <MemberView />
      </main>
      <MembersStatus />
    </>
  );
}
