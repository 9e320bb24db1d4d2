//! Dates as releases have them.

use openness_meter::date::Date;
use proptest::prelude::*;

#[test]
fn a_date_is_known_to_the_day_the_month_or_the_year() {
    for text in ["2023-12-11", "2023-12", "2023", "2024-02-29", "2000-02-29", "0999-01-01"] {
        let date = Date::parse(text).unwrap();
        assert_eq!(date.to_string(), text);
        assert_eq!(date.is_day(), text.len() == 10);
    }
    for text in [
        "",
        "23",
        "2023-",
        "2023-1",
        "2023-13",
        "2023-00",
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-12-00",
        "2023-12-11-01",
        "2023-12-1",
        "2023/12/11",
        "+023-12-11",
        " 2023",
        "20233",
        "2023-12-11T00:00:00Z",
        "two-12-11",
    ] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
}

#[test]
fn dates_stand_on_an_axis_of_years() {
    let years = |text: &str| Date::parse(text).unwrap().years();
    assert!((years("2023") - 2023.0).abs() < 1e-9);
    assert!((years("2023-07") - 2023.5).abs() < 1e-9);
    assert!(years("2023-12-31") < years("2024-01-01"));
}

proptest! {
    #[test]
    fn any_day_comes_back(year in 0..10_000_u32, month in any::<u32>(), day in any::<u32>()) {
        let date = Date::of_day(year, month, day);
        prop_assert!(date.is_day());
        prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
    }

    #[test]
    fn any_text_is_a_date_or_none(text in "[0-9-]{0,12}|\\PC{0,12}") {
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
        }
    }
}
