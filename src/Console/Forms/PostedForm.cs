using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Forms;

/// <summary>What a form sent. Fields that are empty or absent are null.</summary>
public sealed class PostedForm(IFormCollection fields, bool isAutosave)
{
    /// <summary>The field that says which button was pressed.</summary>
    public const string ActionField = "_action";

    public static PostedForm Empty { get; } = new(FormCollection.Empty, isAutosave: false);

    /// <summary>Whether the page's own script sent what is typed so far, without anyone pressing a button.</summary>
    public bool IsAutosave => isAutosave;

    /// <summary>Which button was pressed; empty when the form has only one.</summary>
    public string Action => fields[ActionField].ToString();

    /// <summary>The files that were sent along.</summary>
    public IFormFileCollection Files => fields.Files;

    /// <summary>The names of the fields.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>Every field with each of its values, as they were sent.</summary>
    public IEnumerable<KeyValuePair<string, string>> Typed =>
        fields.SelectMany(sent => sent.Value, (sent, value) => KeyValuePair.Create(sent.Key, value ?? ""));

    public string? this[string name] => fields[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>All values of a field, as checkboxes of one name send them.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    public bool IsChecked(string name) => this[name] is not null;

    /// <summary>A whole number, or null when there is none or it is not one.</summary>
    public int? Number(string name) => int.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A decimal number with a point, or null when there is none or it is not one.</summary>
    public decimal? Decimal(string name) => decimal.TryParse(
        this[name], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A date as date fields send it, or null.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
