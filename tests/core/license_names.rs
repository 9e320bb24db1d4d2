//! Licenses as files, indexes and sentences call them: what each text is recognized as.

use openness_meter::release::{Basis, Grant, License, LicenseInfo, Restriction, recognize};
use proptest::prelude::*;

fn license(text: &str) -> License {
    recognize(text).expect("not blank")
}

/// Each text is recognized as the id beside it, and grants what the id does.
fn assert_recognized(table: &[(&str, &str)]) {
    for (text, id) in table {
        let found = license(text);
        assert_eq!(found.id(), *id, "{text}");
        assert_eq!(found.terms(), License::new(id).expect("not blank").terms(), "{text}");
        assert_ne!(found.terms().basis(), Basis::Unknown, "{text}");
    }
}

fn assert_unknown(texts: &[&str]) {
    for text in texts {
        let terms = license(text).terms();
        assert_eq!((terms.basis(), terms.grant()), (Basis::Unknown, Grant::Restricted), "{text}");
    }
}

#[test]
fn names_of_the_hubs_list_are_recognized() {
    assert_recognized(&[
        ("Apache license 2.0", "Apache-2.0"),
        ("BigScience OpenRAIL-M", "bigscience-openrail-m"),
        ("BigScience BLOOM RAIL 1.0", "bigscience-bloom-rail-1.0"),
        ("BSD 3-clause Clear license", "BSD-3-Clause-Clear"),
        ("Creative Commons Attribution Non Commercial Share Alike 3.0", "CC-BY-NC-SA-3.0"),
        ("Community Data License Agreement – Permissive, Version 1.0", "CDLA-Permissive-1.0"),
        (r"Do What The F\*ck You Want To Public License", "WTFPL"),
        ("GNU Lesser General Public License family", "lgpl"),
        ("H Research License", "h-research"),
        ("Intel Research Use License Agreement", "intel-research"),
        ("LaTeX Project Public License v1.3c", "LPPL-1.3c"),
        ("Open Data Commons Public Domain Dedication and License", "PDDL-1.0"),
        ("zLib License", "Zlib"),
        ("Llama 3 Community License Agreement", "llama3"),
        ("Grok 2 Community License Agreement", "grok2-community"),
    ]);
}

#[test]
fn names_of_package_indexes_are_recognized() {
    assert_recognized(&[
        // Python's: https://pypi.org/classifiers/.
        ("License :: OSI Approved :: Academic Free License (AFL)", "AFL"),
        ("License :: OSI Approved :: GNU Free Documentation License (FDL)", "gfdl"),
        ("License :: OSI Approved :: GNU General Public License v2 (GPLv2)", "GPL-2.0"),
        (
            "License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)",
            "LGPL-3.0-or-later",
        ),
        ("License :: OSI Approved :: ISC License (ISCL)", "ISC"),
        ("License :: OSI Approved :: zlib/libpng License", "Zlib"),
        ("License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0"),
        ("License :: OSI Approved :: Python Software Foundation License", "PSF-2.0"),
        // R's: https://cran.r-project.org/doc/manuals/R-exts.html#Licensing.
        ("BSD_3_clause + file LICENSE", "BSD-3-Clause"),
        ("GPL (>= 3)", "GPL-3.0-or-later"),
        ("LGPL (>= 2.1)", "LGPL-2.1-or-later"),
        ("Apache License (>= 2)", "Apache-2.0+"),
        ("GPL-2 | GPL-3", "GPL-2.0 OR GPL-3.0"),
        // Those of Maven's index have no standard.
        ("The Apache Software License, Version 2.0", "Apache-2.0"),
        ("Eclipse Public License - v 2.0", "EPL-2.0"),
        ("Eclipse Distribution License - v 1.0", "BSD-3-Clause"),
        ("GPLv2 with the Classpath Exception", "GPL-2.0-only WITH Classpath-exception-2.0"),
        // npm's.
        ("(BSD-2-Clause OR MIT)", "BSD-2-Clause OR MIT"),
    ]);
    assert_unknown(&[
        "License :: OSI Approved",
        "License :: Other/Proprietary License",
        "License :: Free for non-commercial use",
        "Topic :: OSI Approved :: MIT License",
        "GPL (< 3)",
        "file LICENSE",
        "SEE LICENSE IN LICENSE.md",
    ]);
}

#[test]
fn headings_and_sentences_are_recognized() {
    assert_recognized(&[
        ("GNU AFFERO GENERAL PUBLIC LICENSE Version 3, 19 November 2007", "AGPL-3.0"),
        ("GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999", "LGPL-2.1"),
        ("Attribution-NonCommercial 4.0 International", "CC-BY-NC-4.0"),
        (
            "Creative Commons Attribution-ShareAlike 4.0 International Public License",
            "CC-BY-SA-4.0",
        ),
        ("GPL version 2 or (at your option) any later version", "GPL-2.0-or-later"),
        ("Licensed under the Apache License, Version 2.0", "Apache-2.0"),
        ("SPDX-License-Identifier: ISC", "ISC"),
        ("License: MIT", "MIT"),
        ("[MIT](LICENSE)", "MIT"),
        ("[MIT license](https://opensource.org/licenses/MIT)", "MIT"),
        ("Apache 2.0 <https://www.apache.org/licenses/LICENSE-2.0>", "Apache-2.0"),
        ("“MIT”", "MIT"),
        ("`bsd-2-clause`", "BSD-2-Clause"),
        ("['isc']", "ISC"),
    ]);
    assert_unknown(&[
        "Not licensed under MIT",
        "not MIT",
        "non-MIT",
        "MIT-style license",
        "MIT License 2.0",
        "[MIT](https://www.apache.org/licenses/LICENSE-2.0)",
        "Apache License and its notices",
    ]);
}

#[test]
fn remarks_may_repeat_what_is_said_and_add_nothing() {
    assert_recognized(&[
        ("Boost Software License 1.0 (BSL-1.0)", "BSL-1.0"),
        ("Open Data Commons Open Database License (ODbL) v1.0", "ODbL-1.0"),
        ("Historical Permission Notice and Disclaimer (HPND)", "HPND"),
        ("GNU General Public License (GPLv3)", "GPL-3.0"),
        ("GNU General Public License v3 (GPL)", "GPL-3.0"),
        ("GPL-3.0 (or later)", "GPL-3.0-or-later"),
        ("MIT (see LICENSE file)", "MIT"),
        ("MIT (https://example.org/LICENSE)", "MIT"),
        ("CC-BY-NC-ND-4.0 (no derivatives)", "CC-BY-NC-ND-4.0"),
        ("CC-BY-NC-4.0 (non-commercial use only)", "CC-BY-NC-4.0"),
    ]);
    assert_unknown(&[
        "MIT (code only)",
        "MIT (Apache-2.0)",
        "GPL-3.0 (GPL-2.0)",
        "MIT (non-commercial)",
        "CC-BY-4.0 (academic use only)",
        "Apache-2.0 (https://creativecommons.org/licenses/by/4.0/)",
    ]);
}

#[test]
fn a_name_without_its_version_is_a_family_or_unclear() {
    assert_recognized(&[
        ("Apache", "Apache"),
        ("Apache Software License", "Apache"),
        ("MPL", "MPL"),
        ("Eclipse Public License", "EPL"),
        ("CC BY-SA", "CC-BY-SA"),
        ("Creative Commons Attribution-NonCommercial", "CC-BY-NC"),
        ("GNU LGPL", "lgpl"),
        ("Community Data License Agreement - Permissive", "CDLA-Permissive"),
        ("OpenMDW License", "OpenMDW"),
        ("Open RAIL-M", "openrail"),
        // There is just one.
        ("Open Database License", "ODbL-1.0"),
        ("Universal Permissive License", "UPL-1.0"),
    ]);
    // The versions differ, or not all of them are accepted.
    assert_unknown(&[
        "Llama license",
        "Meta Llama Community License Agreement",
        "EUPL",
        "European Union Public License",
        "BSL",
        "Business Source License",
        "LFM Open License",
        "AI2 ImpACT License",
        "CERN Open Hardware Licence",
        "Creative Commons",
    ]);
    assert_eq!(license("llama").terms().restrictions().iter().count(), 3, "its id alone");
}

/// A family stands for what every version grants: each that SPDX lists under its name must be
/// accepted.
#[test]
fn every_version_of_a_family_grants_the_same() {
    let families = [
        "AFL",
        "AGPL",
        "APSL",
        "Apache",
        "Artistic",
        "CC-BY",
        "CC-BY-SA",
        "CC-BY-NC",
        "CC-BY-ND",
        "CC-BY-NC-SA",
        "CC-BY-NC-ND",
        "CDDL",
        "CDLA-Permissive",
        "ECL",
        "EFL",
        "EPL",
        "LPL",
        "MPL",
        "NPL",
        "OFL",
        "OSL",
        "OpenMDW",
        "PHP",
        "Python",
        "RPL",
    ];
    for family in families {
        let of_family = License::new(family).expect("not blank").terms();
        assert_ne!(of_family.basis(), Basis::Unknown, "{family}");
        let versions: Vec<License> = LicenseInfo::all()
            .filter(|about| {
                let version = about.id.strip_prefix(family).and_then(|rest| rest.strip_prefix('-'));
                version.is_some_and(|version| {
                    version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
                })
            })
            .filter_map(|about| about.license())
            .collect();
        assert!(versions.len() > 1, "{family}");
        for version in versions {
            let terms = version.terms();
            assert_ne!(terms.basis(), Basis::Unknown, "{version}");
            assert_eq!(terms.restrictions(), of_family.restrictions(), "{version}");
        }
    }
}

#[test]
fn another_text_is_another_license() {
    assert_unknown(&[
        // A word apart.
        "NVIDIA Open Model Agreement",
        "NVIDIA Open Model",
        "NVIDIA Nemotron Open Model License",
        "DeepSeek Community License",
        "Gemma Community License",
        "Gemma 3 License",
        "Tencent Hunyuan Non-Commercial License",
        "MIT Community License",
        "Apache Public License",
        // A version that does not exist.
        "CC-BY-NC-5.0",
        "CC-BY-5.0",
        "CC-BY-NC-4.0-XX",
        "CC-BY-NC-3.0-XX",
        "CC-BY-NC-2.1",
        "Apache-2.1",
        "GPL-5.0-or-later",
        "Llama 3.4 Community License Agreement",
        "EXAONE AI Model License Agreement 1.9 - NC",
        // Conditions that no license joins.
        "CC-BY-ND-SA-4.0",
        "CC-NC-4.0",
        // More than the license.
        "cc-by-nc-4.0-weights-mit-code",
        "Apache-2.0-with-limits",
        "CC-BY-SA-4.0 for text, MIT for code",
        "Apache 2.0 + Commons Clause",
    ]);
    assert_recognized(&[
        ("NVIDIA Open Model License Agreement", "nvidia-open-model-license"),
        ("CC-BY-ND-NC-3.0", "CC-BY-NC-ND-3.0"),
        ("Kimi K3 License", "kimi-k3"),
    ]);
}

#[test]
fn addresses_of_licenses_are_recognized() {
    assert_recognized(&[
        ("https://opensource.org/license/apache-2-0", "Apache-2.0"),
        ("https://opensource.org/license/lgpl-2-1/", "LGPL-2.1"),
        ("http://www.opensource.org/licenses/mit-license.php", "MIT"),
        ("https://www.gnu.org/licenses/old-licenses/lgpl-2.1.en.html", "LGPL-2.1"),
        ("https://www.gnu.org/licenses/gpl-3.0.html", "GPL-3.0"),
        ("https://www.gnu.org/licenses/fdl-1.3.html", "GFDL-1.3"),
        ("https://www.mozilla.org/en-US/MPL/2.0/", "MPL-2.0"),
        ("https://www.eclipse.org/legal/epl-v20.html", "EPL-2.0"),
        ("https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr", "CC-BY-NC-SA-4.0"),
        ("https://creativecommons.org/licenses/by/3.0/at/", "CC-BY-3.0-AT"),
        ("https://creativecommons.org/licenses/by-nc/2.5/cn/", "CC-BY-NC"),
        ("creativecommons.org/licenses/by-nd/4.0", "CC-BY-ND-4.0"),
        ("https://opendatacommons.org/licenses/pddl/1-0/", "PDDL-1.0"),
        ("https://cdla.dev/permissive-1-0/", "CDLA-Permissive-1.0"),
        ("https://unlicense.org", "Unlicense"),
        // Files in repositories, at any revision and by whichever page.
        ("https://huggingface.co/xai-org/grok-2/resolve/main/LICENSE", "grok2-community"),
        (
            "https://hf.co/naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B/raw/0a1b2c/LICENSE",
            "hyperclovax-seed",
        ),
        (
            "https://raw.githubusercontent.com/zai-org/ChatGLM3/refs/heads/main/MODEL_LICENSE",
            "chatglm3-6b-license",
        ),
        ("https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt", "llama3.2"),
    ]);
    assert_unknown(&[
        "https://huggingface.co/docs/hub/repositories-licenses",
        "https://huggingface.co/xai-org/grok-2",
        "https://huggingface.co/xai-org/grok-2/blob/main/README.md",
        "https://creativecommons.org/licenses/by-nc/5.0/",
        "https://spdx.org/licenses/Sample-1.0",
        "https://www.llama.com/llama9/license/",
        "https://example.org/licenses/MIT",
        "https://",
    ]);
}

#[test]
fn several_licenses_are_one_expression() {
    assert_recognized(&[
        ("mit or apache license 2.0", "MIT OR Apache-2.0"),
        ("MIT & ISC", "MIT AND ISC"),
        ("MIT/X11", "MIT AND X11"),
        ("dual MIT/Apache-2.0", "MIT AND Apache-2.0"),
        ("mit; isc", "MIT AND ISC"),
        ("MIT, ISC, and Zlib", "MIT AND ISC AND Zlib"),
        ("MIT, ISC or Zlib", "MIT OR ISC OR Zlib"),
        ("MIT, MIT", "MIT"),
        ("(mit or isc) and gemma", "(MIT OR ISC) AND gemma"),
        ("isc or mit and gemma", "ISC OR (MIT AND gemma)"),
        ("apache-2.0 with llvm-exception or mit", "Apache-2.0 WITH LLVM-exception OR MIT"),
        (
            "Apache-2.0 and Open Model, Data and Weights License Agreement 1.1",
            "Apache-2.0 AND OpenMDW-1.1",
        ),
        ("MIT or BSD 3-Clause \"New\" or \"Revised\" License", "MIT OR BSD-3-Clause"),
        ("GPL v2 or later, or MIT", "GPL-2.0-or-later OR MIT"),
        ("mit or LicenseRef-Own", "MIT OR LicenseRef-Own"),
        ("gemma OR Sample-1.0", "gemma OR Sample-1.0"),
    ]);
    assert_unknown(&[
        "MIT, Sample Terms",
        "MIT AND LicenseRef-Own",
        "MIT AND none",
        "AND (MIT)",
        "(https://example.org/terms) AND (MIT)",
        "MIT or similar",
        "MIT or",
        "or",
        "Sample-1.0 OR LicenseRef-Own",
        "MIT ISC",
    ]);
    let restricted = |text: &str| license(text).terms().restrictions().iter().collect::<Vec<_>>();
    assert_eq!(restricted("MIT, CC-BY-NC-4.0"), [Restriction::NonCommercial], "a list applies");
    assert_eq!(restricted("CC-BY-NC-4.0 AND LicenseRef-Own"), [Restriction::NonCommercial]);
    assert_eq!(restricted("CC-BY-NC-4.0 or MIT"), []);
}

#[test]
fn words_for_no_license_are_none() {
    for text in ["NONE", "NoAssertion", "n/a", "No License", "Not specified", "null", "Unlicensed"]
    {
        assert!(license(text).is_unlicensed(), "{text}");
        assert_eq!(license(text).terms().grant(), Grant::None, "{text}");
    }
    assert_recognized(&[("Unlicense", "Unlicense")]);
    assert_unknown(&["Proprietary", "unknown", "other", "No MIT"]);
}

#[test]
fn a_license_by_name_or_address_has_the_terms_of_its_id() {
    for about in LicenseInfo::all() {
        let by_id = license(about.id);
        let by_name = license(about.name);
        if by_name.terms().basis() != Basis::Unknown || by_id.terms().basis() == Basis::Approved {
            assert_eq!(by_name.terms(), by_id.terms(), "{}: {}", about.id, about.name);
        }
        let spdx = license(&format!("https://spdx.org/licenses/{}.html", about.id));
        if about.is_spdx() {
            assert_eq!(spdx.terms(), by_id.terms(), "{}", about.id);
        }
    }
}

/// The names, ids and addresses of the tables.
fn known_text() -> impl Strategy<Value = String> {
    let texts: Vec<String> = LicenseInfo::all()
        .flat_map(|about| [about.id.to_owned(), about.name.to_owned(), about.url()])
        .collect();
    prop::sample::select(texts)
}

/// Texts that are like those that state licenses.
fn likely_text() -> impl Strategy<Value = String> {
    let joint = prop::sample::select(vec![
        " OR ",
        " or ",
        " AND ",
        ", ",
        "/",
        " & ",
        " (",
        ") ",
        " with ",
        " WITH ",
        "+",
        " or later",
        "License :: ",
        "under ",
        " ",
        "-",
        "[",
        "](",
        "<",
        ">= ",
        "\"",
        "é",
        "\u{a0}",
    ]);
    let word = prop::sample::select(vec![
        "MIT",
        "mit",
        "Apache",
        "2.0",
        "CC-BY-NC-4.0",
        "gemma",
        "LicenseRef-X",
        "none",
        "Sample",
        "GPL",
        "v3",
        "License",
        "agreement",
        "https://spdx.org/licenses/MIT",
        "(",
        ")",
        "",
    ]);
    prop::collection::vec((word, joint), 1..8)
        .prop_map(|parts| parts.into_iter().flat_map(|(word, joint)| [word, joint]).collect())
}

/// What is read must stay what it is when it is written and read again, by every reader.
fn assert_stays(text: &str) {
    let Some(license) = recognize(text) else { return };
    let again = recognize(license.id()).expect("an id is not blank");
    assert_eq!((again.id(), again.terms()), (license.id(), license.terms()), "{text}");
    if license.terms().basis() != Basis::Unknown {
        let plain = License::new(license.id()).expect("an id is not blank");
        assert_eq!(plain.terms(), license.terms(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_recognized_is_recognized_again(text in prop_oneof![known_text(), likely_text(), ".{0,40}"]) {
        assert_stays(&text);
    }

    #[test]
    fn case_does_not_matter(text in known_text()) {
        let terms = license(&text).terms();
        prop_assert_eq!(license(&text.to_lowercase()).terms(), terms);
        prop_assert_eq!(license(&text.to_uppercase()).terms(), terms);
    }

    #[test]
    fn a_list_grants_no_more_than_each_and_a_choice_no_less(one in known_text(), other in known_text()) {
        let (first, second) = (license(&one).terms(), license(&other).terms());
        let both = license(&format!("{one}, {other}")).terms();
        prop_assert!(both.grant() <= first.grant().min(second.grant()), "{} and {}", one, other);
        let (one, other) = (license(&one), license(&other));
        let both = license(&format!("({}) AND ({})", one.id(), other.id())).terms();
        prop_assert!(both.grant() <= first.grant().min(second.grant()));
        prop_assert!(both.basis() == Basis::Unknown || both.restrictions().includes(first.restrictions()));
        let either = first.or(second);
        prop_assert_eq!(either, second.or(first));
        prop_assert!(either.grant() >= first.grant().max(second.grant()));
    }
}
