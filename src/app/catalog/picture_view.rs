//! Pictures as part of the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::formats::export::picture::{
    Fill, POLYLINE_CLASS, POLYLINE_WIDTH, Picture, Rect, Shape, WIDTH, points_attribute,
};

/// The props of [`PictureView`].
#[derive(Properties, PartialEq)]
pub(super) struct PictureViewProps {
    /// The picture.
    pub picture: Rc<Picture>,
}

/// A picture, drawn as [`Picture::to_svg`] writes it.
#[component]
pub(super) fn PictureView(props: &PictureViewProps) -> Html {
    let picture = &props.picture;
    html! {
        <svg
            class="picture"
            viewBox={picture.view_box()}
            width={WIDTH.to_string()}
            height={picture.height.to_string()}
            role="group"
            aria-label={picture.title.clone()}
        >
            { for picture.shapes.iter().map(element) }
        </svg>
    }
}

/// A shape as an element.
fn element(shape: &Shape) -> Html {
    match shape {
        Shape::Rect(Rect { x, y, width, height, fill }) => html! {
            <rect
                class={fill.class()}
                fill={fill.color()}
                x={x.to_string()}
                y={y.to_string()}
                width={width.to_string()}
                height={height.to_string()}
            />
        },
        Shape::Text(text) => html! {
            <text
                class={text.fill.class()}
                fill={text.fill.color()}
                x={text.x.to_string()}
                y={text.y.to_string()}
                font-family={text.font_family()}
                font-size={text.size.to_string()}
                font-weight={text.font_weight()}
                text-anchor={text.ends_at_x.then_some("end")}
            >
                { &text.text }
            </text>
        },
        Shape::Polyline(points) => html! {
            <polyline
                class={POLYLINE_CLASS}
                fill="none"
                stroke={Fill::Accent.color()}
                stroke-width={POLYLINE_WIDTH}
                points={points_attribute(points)}
            />
        },
        Shape::Group { title, shapes } => html! {
            <g>
                if let Some(title) = title {
                    <title>{ title }</title>
                }
                { for shapes.iter().map(element) }
            </g>
        },
        // The list has the same links for the keyboard.
        Shape::Link { href, title, shapes } => html! {
            <a href={href.clone()} tabindex="-1">
                <title>{ title }</title>
                { for shapes.iter().map(element) }
            </a>
        },
    }
}
