using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Addresses that more than one page leads to.</summary>
public static class PagePaths
{
    public const string Home = "/";

    public const string SignInPage = "/sign-in";

    /// <summary>Where the authority is asked.</summary>
    public const string SignInStart = "/sign-in/start";

    /// <summary>The sign-in page that leads back to what was asked for.</summary>
    public static string SignIn(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path != Home
        ? $"{SignInPage}?to={Uri.EscapeDataString(request.Path + request.QueryString)}"
        : SignInPage;

    /// <summary>The address if it is one of this platform's own, else the home page: nobody is led away from it.</summary>
    public static string Own(string? address) =>
        address is ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl) ? address : Home;
}
