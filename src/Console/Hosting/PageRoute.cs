using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using ScoringPlatform.Console.Pages;

namespace ScoringPlatform.Console.Hosting;

/// <summary>A page, the addresses that lead to it, and who may open it.</summary>
/// <param name="Page">Its component.</param>
/// <param name="Templates">Its <c>@page</c> lines.</param>
/// <param name="IsOpen">Whether nobody need be signed in.</param>
/// <param name="Roles">Roles of which one is needed; empty for everybody who is signed in.</param>
internal sealed record PageRoute(Type Page, IReadOnlyList<string> Templates, bool IsOpen, IReadOnlyList<string> Roles)
{
    /// <summary>Every page of the console.</summary>
    public static IReadOnlyList<PageRoute> All { get; } =
        [.. typeof(PageRoute).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ConsolePage)) && !type.IsAbstract).Select(Of)];

    /// <summary>Whether somebody's roles open the page with that <c>@page</c> line.</summary>
    public static bool MayOpen(string template, Session.SignedIn signedIn) =>
        All.Any(route => route.Templates.Contains(template) && (route.IsOpen || route.Roles.Count == 0 || route.Roles.Any(signedIn.IsIn)));

    private static PageRoute Of(Type page) => new(
        page,
        [.. page.GetCustomAttributes<RouteAttribute>().Select(route => route.Template)],
        page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true),
        page.GetCustomAttribute<AuthorizeAttribute>()?.Roles?.Split(',', StringSplitOptions.TrimEntries) ?? []);
}
