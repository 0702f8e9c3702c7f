using System.Globalization;
using System.Net;
using System.Text;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>One HTML page in the making. All text is encoded on its way in; only this folder's own markup is not.</summary>
internal sealed class Page(PageText text)
{
    /// <summary>Nothing but this platform's own style sheet, and forms that come back to it.</summary>
    private const string ContentPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly StringBuilder body = new();

    public PageText Text => text;

    /// <summary>Seconds until the browser loads the page again; null never.</summary>
    public int? Refresh { get; set; }

    public Page Raw(string markup)
    {
        body.Append(markup);
        return this;
    }

    /// <summary>An element with encoded content.</summary>
    public Page Element(string tag, string? content, string? className = null)
    {
        body.Append('<').Append(tag);
        if (className is not null)
        {
            body.Append(" class=\"").Append(className).Append('"');
        }

        body.Append('>').Append(Encode(content)).Append("</").Append(tag).Append('>');
        return this;
    }

    public static string Encode(string? content) => WebUtility.HtmlEncode(content ?? "");

    public async Task WriteAsync(HttpContext context, int status, string otherLanguageUrl)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy;
        var refresh = Refresh is { } seconds
            ? string.Create(CultureInfo.InvariantCulture, $"<meta http-equiv=\"refresh\" content=\"{seconds}\">")
            : "";
        await context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{text.Code}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">{refresh}
            <title>{Encode(text["title"])} · ScoringPlatform</title><link rel="stylesheet" href="/jobs/style.css"></head>
            <body><header><h1><a href="/jobs?lang={text.Code}">{Encode(text["title"])}</a></h1><a href="{Encode(otherLanguageUrl)}" lang="{text.OtherCode}">{Encode(text["other"])}</a></header>
            <main>{body}</main></body></html>
            """,
            Encoding.UTF8,
            context.RequestAborted);
    }
}
