// Runs on the viewer's request: a folder is its index.html, and its address ends in a slash.
function handler(event) {
  var request = event.request;
  var name = request.uri.split('/').pop();
  if (name === '') {
    request.uri += 'index.html';
  } else if (name.indexOf('.') < 0) {
    var query = Object.keys(request.querystring)
      .map(function (key) {
        return key + '=' + request.querystring[key].value;
      })
      .join('&');
    var location = request.uri + '/' + (query && '?' + query);
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
  }
  return request;
}
