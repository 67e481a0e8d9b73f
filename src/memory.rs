//! Where memory comes from, and when it is given back.

use libmimalloc_sys::mi_collect;
use mimalloc::MiMalloc;

/// Content is made in one piece and given back in one piece: with the system's allocator, a large directory keeps a third more
/// memory than it holds, and takes longer to read.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Gives unused memory back to the system: that of this thread, and, on the main thread alone, that of threads which have ended.
/// For the end of great works, before others are begun or nobody asks for much memory for a long time; takes some milliseconds.
#[expect(unsafe_code, reason = "the allocator offers no other way")]
pub(crate) fn give_back() {
    // Sound: takes nothing but whether to be thorough, and may be called at any time by any thread.
    unsafe { mi_collect(true) };
}
