using System.Net;
using System.Net.Http.Headers;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>An answer with both of its sizes.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers of the answer.</param>
/// <param name="Text">The body, decompressed.</param>
/// <param name="Sent">Bytes of the body on the way.</param>
/// <param name="Plain">Bytes of the body, decompressed.</param>
public sealed record SiteAnswer(string Address, HttpStatusCode Status, HttpResponseHeaders Headers, string Text, long Sent, long Plain);
