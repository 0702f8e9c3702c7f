using System.Net;

namespace ScoringPlatform.Console.Tests.Links;

/// <summary>A link that somebody followed.</summary>
/// <param name="Address">Where it leads, with its query.</param>
/// <param name="Page">The page there, as its <c>@page</c> line names it; null where it is a file.</param>
/// <param name="FoundOn">The page that has it.</param>
/// <param name="Status">What was answered.</param>
public sealed record WalkedLink(string Address, string? Page, string FoundOn, HttpStatusCode Status);
