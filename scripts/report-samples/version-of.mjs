// How to ask for the version of a tool, by where it came from.
export const debian = (name) => `dpkg-query -W -f '\${Version}' ${name}`;
export const npm = (name) => `node -p "require('./node_modules/${name}/package.json').version"`;
