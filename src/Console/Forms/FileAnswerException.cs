using System.Text;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Forms;

/// <summary>Ends the making of a page: the browser is to keep a file.</summary>
/// <param name="name">Its name, which names no person.</param>
/// <param name="mediaType">Such as <c>application/json</c>.</param>
/// <param name="text">What is in it; sent in UTF-8.</param>
public sealed class FileAnswerException(string name, string mediaType, string text) : Exception($"Keep {name}")
{
    internal async Task SendAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = mediaType + "; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.WriteAsync(text, Encoding.UTF8, context.RequestAborted);
    }
}
