"""Finds text on a page that does not stand out from what is behind it."""

FAINT_TEXTS = """() => {
    const channels = (colour) => {
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
    };
    const over = (top, below) => top.slice(0, 3).map((one, i) => one * top[3] + below[i] * (1 - top[3]));
    const behind = (node) => {
        if (!node) return [255, 255, 255];
        const own = channels(getComputedStyle(node).backgroundColor);
        return own[3] === 1 ? own.slice(0, 3) : over(own, behind(node.parentElement));
    };
    const light = (colour) => {
        const [r, g, b] = colour.map((one) => {
            const part = one / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const faint = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent.trim();
        if (!text || !node.checkVisibility() || node.closest(".unseen, script, template, .skips, .spoiler")) continue;
        const back = behind(node);
        const front = over(channels(getComputedStyle(node).color), back);
        const [most, least] = [light(front), light(back)].sort((a, b) => b - a);
        const contrast = (most + 0.05) / (least + 0.05);
        if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${node.className}: ${text.slice(0, 40)}`);
    }
    return faint;
}"""
