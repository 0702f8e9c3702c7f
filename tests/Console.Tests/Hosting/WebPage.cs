using System.Net;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>What a <see cref="WebBrowser"/> was answered.</summary>
/// <param name="Address">The address that was loaded, as the browser knows it.</param>
/// <param name="Status">The status.</param>
/// <param name="Text">The body.</param>
/// <param name="Next">Where the answer leads; null where it leads nowhere.</param>
public sealed record WebPage(string Address, HttpStatusCode Status, string Text, string? Next);
