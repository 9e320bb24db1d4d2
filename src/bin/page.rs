//! Starts the page.

/// A smaller allocator than the standard one, which is written for more than one
/// thread and for giving memory back.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    openness_meter::app::start();
}
