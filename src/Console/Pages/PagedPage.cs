namespace ScoringPlatform.Console.Pages;

/// <summary>The base of pages with a long list: which part of it the address asks for, and where its neighbours begin.</summary>
public abstract class PagedPage : ConsolePage
{
    /// <summary>The cursor that the part ends before; null where it is read forwards.</summary>
    protected string? Until => Query("before");

    /// <summary>The cursor that the part begins after.</summary>
    protected string? From => Until is null ? Query("after") : null;

    /// <summary>The address's cursor of the part before; null where there is none.</summary>
    protected string? Before { get; private set; }

    /// <summary>The address's cursor of the part after.</summary>
    protected string? After { get; private set; }

    /// <summary>How many there are in all parts.</summary>
    protected int Total { get; private set; }

    /// <summary>So many, read forwards.</summary>
    protected int? First(int size) => Until is null ? size : null;

    /// <summary>So many, read backwards.</summary>
    protected int? Last(int size) => Until is null ? null : size;

    /// <summary>A word of the address; null where it is empty.</summary>
    protected string? Query(string name) => Http.Request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Keeps what the list says of itself.</summary>
    protected void Place(int total, bool hasPrevious, string? start, bool hasNext, string? end) =>
        (Total, Before, After) = (total, hasPrevious ? start : null, hasNext ? end : null);
}
