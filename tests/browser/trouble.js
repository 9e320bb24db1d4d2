// What must not go unnoticed, done on purpose.
const image = new Image();
image.src = `${document.currentScript.dataset.other}icon.svg`;
document.body.append(image);
console.error('on purpose');
Promise.reject(new Error('refused'));
