//! The worker that reads what is brought in: the page loads it when there is
//! something to read.

use gloo::worker::Registrable;
use openness_meter::app::reader::Reader;

/// A smaller allocator than the standard one, which is written for more than one
/// thread and for giving memory back.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    Reader::registrar().register();
}
